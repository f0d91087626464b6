sequentum_external_id = "seq_p8OgYZNm_anQEaOZ8-mMn"
