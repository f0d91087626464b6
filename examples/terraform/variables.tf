variable "sequentum_principal" {
  description = "The role of the vendor's that assumes ours"
  type        = string
  default     = "arn:aws:iam::302263087412:role/seqtestclient"
}

variable "sequentum_external_id" {
  description = "The ExternalId that the vendor gave us"
  type        = string
}
