"use strict";
exports.id = 738;
exports.ids = [738];
exports.modules = {

/***/ 3738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KG: () => (/* binding */ DEFAULT_PROFILE),
  jI: () => (/* binding */ profile_PROFILES),
  g3: () => (/* binding */ arnsOf),
  $c: () => (/* binding */ contradictionAbout),
  dV: () => (/* binding */ principalsOf),
  JD: () => (/* binding */ profileNamed)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
;// CONCATENATED MODULE: ./build/profiles/databricks-log-delivery-s3.json
const databricks_log_delivery_s3_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"databricks-log-delivery-s3","vendor":"Databricks","product":"Audit / billable-usage log delivery","mechanism":"role-assumption","access":"write","readiness":"ready","readinessReason":"shape where the bucket policy carries all data rights","principal":{"mode":"variant","customerSpecific":false,"choices":[{"variant":"commercial","partition":"aws","kind":"role","account":"414351767826","arn":"arn:aws:iam::414351767826:role/SaasUsageDeliveryRole-prod-IAMRole-3PLHICCRR1TK"},{"variant":"govcloud","partition":"aws-us-gov","kind":"role","account":"044793339203","arn":"arn:aws-us-gov:iam::044793339203:role/SaasUsageDeliveryRole-prod-aws-gov-IAMRole-L4QM0RCHYQ1G"},{"variant":"govcloud-dod","partition":"aws-us-gov","kind":"role","account":"170661010020","arn":"arn:aws-us-gov:iam::170661010020:role/SaasUsageDeliveryRole-prod-aws-gov-dod-IAMRole-1DMEHBYR8VC5P"}]},"trust":{"actions":["sts:AssumeRole"],"externalId":{"required":"required","generatedBy":"vendor account attribute","valueIs":"the customer\'s Databricks account ID","operator":"StringEquals"},"selfAssume":{"required":false}},"identity":{"statements":[]},"bucket":{"needed":true,"statements":[{"principal":"{role}","actions":["s3:GetObject","s3:GetObjectVersion","s3:PutObject","s3:DeleteObject","s3:ListBucket","s3:GetBucketLocation"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*","arn:{partition}:s3:::{bucket}"]}],"note":"in the vendor example the role has no identity policy: all rights come from the bucket policy"},"kms":{"needed":null,"actions":[],"note":"not stated on the pages seen"},"sources":[{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/constants.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/data_aws_assume_role_policy.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/docs/resources/mws_log_delivery.md","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/data_aws_bucket_policy.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"}],"confidence":"vendor-terraform"}');
;// CONCATENATED MODULE: ./build/profiles/databricks-unity-catalog-s3.json
const databricks_unity_catalog_s3_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"databricks-unity-catalog-s3","vendor":"Databricks","product":"Unity Catalog storage credential (S3)","mechanism":"role-assumption","access":"read-write","readiness":"ready","principal":{"mode":"variant","customerSpecific":false,"choices":[{"variant":"commercial","partition":"aws","kind":"role","account":"414351767826","arn":"arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL"},{"variant":"govcloud","partition":"aws-us-gov","kind":"role","account":"044793339203","arn":"arn:aws-us-gov:iam::044793339203:role/unity-catalog-prod-UCMasterRole-1QRFA8SGY15OJ"},{"variant":"govcloud-dod","partition":"aws-us-gov","kind":"role","account":"170661010020","arn":"arn:aws-us-gov:iam::170661010020:role/unity-catalog-prod-UCMasterRole-1DI6DL6ZP26AS"}]},"trust":{"actions":["sts:AssumeRole"],"externalId":{"required":"required","generatedBy":"vendor","valueIs":"external ID of the storage credential: the Databricks account ID when an account admin created it, otherwise a random ID made with the credential","operator":"StringEquals"},"conditions":[{"on":"self-assume statement (root form)","operator":"ArnLike","key":"aws:PrincipalArn","value":"arn:{partition}:iam::{account}:role/{role}"}],"selfAssume":{"required":true,"note":"trust policy must also let the role assume itself: either the role\'s own ARN as a principal, or the account root with ArnLike aws:PrincipalArn = the role\'s ARN; the external ID condition applies there too; plus sts:AssumeRole on itself in the identity policy"}},"identity":{"statements":[{"actions":["s3:GetObject","s3:PutObject","s3:DeleteObject","s3:ListBucket","s3:GetBucketLocation","s3:ListBucketMultipartUploads","s3:ListMultipartUploadParts","s3:AbortMultipartUpload"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*","arn:{partition}:s3:::{bucket}"],"required":true,"note":"put and delete are for read-write; the vendor source gives one list"},{"actions":["sts:AssumeRole"],"resources":["arn:{partition}:iam::{account}:role/{role}"],"required":true,"note":"the role may assume itself"},{"actions":["kms:Decrypt","kms:Encrypt","kms:GenerateDataKey*"],"resources":["{kms_key_arn}"],"required":true,"when":"bucket encrypted with a customer KMS key"},{"actions":["s3:GetBucketNotification","s3:PutBucketNotification","sns:ListSubscriptionsByTopic","sns:GetTopicAttributes","sns:SetTopicAttributes","sns:CreateTopic","sns:TagResource","sns:Publish","sns:Subscribe","sqs:CreateQueue","sqs:DeleteMessage","sqs:ReceiveMessage","sqs:SendMessage","sqs:GetQueueUrl","sqs:GetQueueAttributes","sqs:SetQueueAttributes","sqs:TagQueue","sqs:ChangeMessageVisibility","sqs:PurgeQueue"],"resources":["arn:{partition}:s3:::{bucket}","arn:{partition}:sqs:*:{account}:csms-*","arn:{partition}:sns:*:{account}:csms-*"],"required":false,"when":"managed file events"},{"actions":["sqs:ListQueues","sqs:ListQueueTags","sns:ListTopics","sns:Unsubscribe","sns:DeleteTopic","sqs:DeleteQueue"],"resources":["arn:{partition}:sqs:*:{account}:csms-*","arn:{partition}:sns:*:{account}:csms-*"],"required":false,"when":"managed file events"}]},"bucket":{"needed":null,"statements":[],"note":"not mentioned by the source"},"kms":{"needed":"when the bucket uses a customer key","where":"identity policy","actions":["kms:Decrypt","kms:Encrypt","kms:GenerateDataKey*"]},"role":{"account":"the page of the storage credential wants the role in the bucket\'s account"},"limits":["bucket names with dots are not supported","two vendor accounts exist in one AWS partition (GovCloud and GovCloud DoD), so a partition alone does not pick the principal"],"contradictions":["knowledge-base page shows one statement with two principals (vendor role and own role), the Terraform data source emits two statements with the account root and ArnLike","the Terraform data source always adds the file-events statements; older guidance treats them as optional"],"sources":[{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/constants.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/data_aws_unity_catalog_assume_role_policy.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/data_aws_unity_catalog_policy.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://databricks.helpjuice.com/en_US/unity-catalog/aws-s3-storage-credential-validation-failure-due-to-external-id","kind":"vendor-page","date":"2025-04-07"},{"url":"https://community.databricks.com/t5/product-platform-updates/update-your-uc-aws-iam-roles-to-include-self-assume-capabilities/ba-p/67347","kind":"vendor-page","note":"dates: new credentials from 2024-09-20, existing ones from 2025-01-20"}],"confidence":"vendor-terraform"}');
;// CONCATENATED MODULE: ./build/profiles/databricks-workspace-root-bucket.json
const databricks_workspace_root_bucket_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"databricks-workspace-root-bucket","vendor":"Databricks","product":"Workspace root bucket","mechanism":"bucket-policy","access":"read-write","readiness":"ready","principal":{"mode":"variant","choices":[{"variant":"commercial","partition":"aws","kind":"account","account":"414351767826"},{"variant":"govcloud","partition":"aws-us-gov","kind":"account","account":"044793339203"},{"variant":"govcloud-dod","partition":"aws-us-gov","kind":"account","account":"170661010020"}]},"trust":null,"identity":null,"bucket":{"needed":true,"statements":[{"principal":"{principal}","actions":["s3:GetObject","s3:GetObjectVersion","s3:PutObject","s3:DeleteObject","s3:ListBucket","s3:GetBucketLocation"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*","arn:{partition}:s3:::{bucket}"],"condition":{"StringEquals":{"aws:PrincipalTag/DatabricksAccountId":"{databricks_account_id}"}},"conditionRequired":false,"note":"offered as a hardening option"}]},"kms":{"needed":null,"actions":[],"note":"not stated on the pages seen"},"sources":[{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/data_aws_bucket_policy.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"},{"url":"https://github.com/databricks/terraform-provider-databricks/blob/684f4424982431d3433e5c23353c6b208b263e75/aws/constants.go","kind":"vendor-repository","version":"684f44249824","date":"2026-08-22"}],"confidence":"vendor-terraform"}');
;// CONCATENATED MODULE: ./build/profiles/datadog-log-archives-s3.json
const datadog_log_archives_s3_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"datadog-log-archives-s3","vendor":"Datadog","product":"Log archives to S3","mechanism":"role-assumption","access":"read-write","readiness":"ready","principal":{"mode":"variant","customerSpecific":false,"choices":[{"variant":"datadoghq.com, datadoghq.eu, us3, us5","partition":"aws","kind":"account","account":"464622532012"},{"variant":"ap1.datadoghq.com","partition":"aws","kind":"account","account":"417141415827"},{"variant":"ap2.datadoghq.com","partition":"aws","kind":"account","account":"412381753143"},{"variant":"uk1.datadoghq.com","partition":"aws","kind":"account","account":"117348461845"},{"variant":"ddog-gov.com (stack in commercial partition)","partition":"aws","kind":"account","account":"392588925713"},{"variant":"ddog-gov.com (stack in GovCloud)","partition":"aws-us-gov","kind":"account","account":"065115117704"},{"variant":"us2.ddog-gov.com (stack in commercial partition)","partition":"aws","kind":"account","account":"382742775718"},{"variant":"us2.ddog-gov.com (stack in GovCloud)","partition":"aws-us-gov","kind":"account","account":"486737091498"}]},"trust":{"actions":["sts:AssumeRole"],"externalId":{"required":"required","generatedBy":"vendor","valueIs":"AWS External ID of the integration form; the unused value is kept for 48 hours","operator":"StringEquals"},"selfAssume":{"required":false}},"identity":{"statements":[{"actions":["s3:PutObject"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*"],"required":true,"note":"enough for upload"},{"actions":["s3:GetObject"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*"],"required":false,"when":"rehydration"},{"actions":["s3:ListBucket"],"resources":["arn:{partition}:s3:::{bucket}"],"required":false,"when":"rehydration"}]},"bucket":{"needed":null,"statements":[],"note":"not mentioned by the source"},"kms":{"needed":"when the archive uses SSE-KMS","where":"key policy, principal = the customer role","actions":["kms:Encrypt","kms:Decrypt","kms:ReEncrypt*","kms:GenerateDataKey*","kms:DescribeKey"],"note":"also CreateGrant, ListGrants, RevokeGrant with kms:GrantIsForAWSResource = true"},"limits":["AWS China accounts: access keys instead of role","dots in bucket names not supported with S3 FIPS endpoint (gov site)"],"contradictions":["the example prints all three actions as one policy, the notes make two of them optional"],"sources":[{"url":"https://github.com/DataDog/cloudformation-template/blob/61b2319de40ab2d0fc0130ecb124545d6747003e/aws_organizations/main_organizations.yaml","kind":"vendor-repository","version":"61b2319de40a","date":"2026-06-26"},{"url":"https://github.com/DataDog/cloudformation-template/blob/61b2319de40ab2d0fc0130ecb124545d6747003e/aws_quickstart/datadog_integration_role.yaml","kind":"vendor-repository","version":"61b2319de40a","date":"2026-06-26"},{"url":"https://github.com/DataDog/documentation/blob/020626b385d358d61a2bd6eb0107a350d61be180/content/en/integrations/guide/aws-manual-setup.md","kind":"vendor-repository","version":"020626b385d3"},{"url":"https://github.com/DataDog/documentation/blob/00afaf674937b1585db67621f530e4931152a3c5/content/en/logs/log_configuration/archives.md","kind":"vendor-repository","version":"00afaf674937"}],"confidence":"vendor-page"}');
;// CONCATENATED MODULE: ./build/profiles/segment-amazon-s3-legacy.json
const segment_amazon_s3_legacy_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"segment-amazon-s3-legacy","vendor":"Twilio Segment","product":"Amazon S3 destination (legacy, bucket policy)","mechanism":"bucket-policy","access":"write","readiness":"ready","principal":{"mode":"variant","choices":[{"variant":"default","partition":"aws","kind":"user","account":"107630771604","arn":"arn:aws:iam::107630771604:user/s3-copy"}]},"trust":null,"identity":null,"bucket":{"needed":true,"statements":[{"principal":"{principal}","actions":["s3:PutObject"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}segment-logs/*"]}],"note":"resource must end in /*"},"kms":{"needed":"SSE-KMS bucket","where":"key policy, principal = vendor user","actions":["kms:GenerateDataKey"]},"limits":["US workspaces only"],"sources":[{"url":"https://github.com/segmentio/segment-docs/blob/747b35d8f5f1889b041f2101185d562d7c4c016e/src/connections/storage/catalog/amazon-s3/index.md","kind":"vendor-repository","version":"747b35d8f5f1","date":"2025-11-07"}],"confidence":"vendor-page"}');
;// CONCATENATED MODULE: ./build/profiles/segment-aws-s3.json
const segment_aws_s3_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"segment-aws-s3","vendor":"Twilio Segment","product":"AWS S3 destination with IAM role","mechanism":"role-assumption","access":"write","readiness":"ready","principal":{"mode":"variant","customerSpecific":false,"choices":[{"variant":"default","partition":"aws","kind":"role","account":"595280932656","arn":"arn:aws:iam::595280932656:role/segment-s3-integration-production-access"}]},"trust":{"actions":["sts:AssumeRole"],"externalId":{"required":"required","generatedBy":"vendor account attribute","valueIs":"the Segment workspace ID","operator":"StringEquals"},"selfAssume":{"required":false}},"identity":{"statements":[{"actions":["s3:PutObject","s3:PutObjectAcl"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}segment-logs/*"],"required":true,"note":"with a custom path the key becomes {prefix}/segment-logs/*"},{"actions":["kms:GenerateDataKey","kms:Decrypt"],"resources":["{kms_key_arn}"],"required":true,"when":"SSE-KMS bucket"}]},"bucket":{"needed":null,"statements":[],"note":"not mentioned by the source"},"kms":{"needed":"SSE-KMS bucket","where":"identity policy","actions":["kms:GenerateDataKey","kms:Decrypt"]},"limits":["STS regional endpoint must be enabled: US West (Oregon) for US workspaces, EU West (Dublin) for EU","validation refuses a role that can be assumed without external ID"],"contradictions":["console step first says to trust the account 595280932656, a later step narrows to the role","the printed resource has no place for the custom path prefix described further down"],"sources":[{"url":"https://github.com/segmentio/segment-docs/blob/747b35d8f5f1889b041f2101185d562d7c4c016e/src/connections/storage/catalog/aws-s3/index.md","kind":"vendor-repository","version":"747b35d8f5f1","date":"2025-11-07"}],"confidence":"vendor-page"}');
;// CONCATENATED MODULE: ./build/profiles/sequentum-enterprise-s3-managed.json
const sequentum_enterprise_s3_managed_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"sequentum-enterprise-s3-managed","vendor":"Sequentum","product":"Sequentum Enterprise, S3 managed connection","mechanism":"role-assumption","access":"write","readiness":"ready-with-input","readinessReason":"first vendor; actions and resource solid, principal must come from the customer\'s own setup","principal":{"mode":"contradictory","customerSpecific":true,"choices":[{"variant":"as named in the page text","partition":"aws","kind":"role","account":"302263087412","arn":"arn:aws:iam::302263087412:role/seqtestclient","note":"named in the sentence above the example"},{"variant":"as printed in the page example","partition":"aws","kind":"role","account":"280772890673","arn":"arn:aws:iam::280772890673:role/sequentum-upload-qa","note":"printed in the sample trust policy"},{"variant":"value shown for the real connection","partition":"aws","kind":"customer-specific","customerSpecific":true,"obtainedFrom":"ask Sequentum / the connection dialog; both printed ARNs carry test-like names","note":"treat neither printed ARN as certain"}]},"trust":{"actions":["sts:AssumeRole"],"externalId":{"required":"required","generatedBy":"vendor-or-product (the page only says both sides must hold the same value)","valueIs":"External ID entered in the Sequentum Enterprise connection","patternBasis":"not documented; the only printed example is \\"seq_\\" and 21 characters of letters, digits, \\"_\\" and \\"-\\"","operator":"StringEquals","examples":["seq_p8OgYZNm_anQEaOZ8-mMn"]},"selfAssume":{"required":false}},"identity":{"statements":[{"actions":["s3:PutObject","s3:PutObjectAcl"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*"],"required":true}]},"bucket":{"needed":true,"statements":[{"principal":"{role}","actions":["s3:PutObject","s3:PutObjectAcl"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*"]}],"note":"the page tells every customer to add it; when role and bucket are in one account it adds nothing, when they are in two it is needed"},"kms":{"needed":null,"actions":[],"note":"not stated on the pages seen"},"role":{"arnForm":"the full ARN must be given to Sequentum"},"limits":["bucket-level actions (ListBucket, GetBucketLocation) are not asked for"],"contradictions":["the text names role 302263087412:role/seqtestclient, the example on the same page 280772890673:role/sequentum-upload-qa","both role names look like test or QA identities","numbering of the page restarts (1,1,1,4,5)","policies are offered as \\"similar to\\", so the action list is an example rather than a stated minimum"],"sources":[{"url":"https://support.sequentum.com/sem/pre-requisite-for-external-id-in-s3-managed-connec","kind":"vendor-page","note":"no date or version shown; the whole page was seen"}],"confidence":"vendor-page"}');
;// CONCATENATED MODULE: ./build/profiles/snowflake-external-volume-s3.json
const snowflake_external_volume_s3_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../schema/profile.schema.json","id":"snowflake-external-volume-s3","vendor":"Snowflake","product":"External volume (Iceberg)","mechanism":"role-assumption","access":"read-write","readiness":"ready-with-input","principal":{"mode":"variant","customerSpecific":true,"choices":[{"variant":"default","partition":"aws","kind":"user","customerSpecific":true,"obtainedFrom":"DESC EXTERNAL VOLUME"}]},"trust":{"actions":["sts:AssumeRole"],"externalId":{"required":"required","generatedBy":"vendor (customer may set STORAGE_AWS_EXTERNAL_ID)","valueIs":"DESC EXTERNAL VOLUME","operator":"StringEquals"},"selfAssume":{"required":false}},"identity":{"statements":[{"actions":["s3:GetObject","s3:GetObjectVersion"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*"],"required":true},{"actions":["s3:PutObject","s3:DeleteObject","s3:DeleteObjectVersion"],"resources":["arn:{partition}:s3:::{bucket}/{prefix}*"],"required":true,"when":"ALLOW_WRITES = TRUE"},{"actions":["s3:ListBucket"],"resources":["arn:{partition}:s3:::{bucket}"],"required":true,"condition":{"StringLike":{"s3:prefix":["{prefix}*"]}}},{"actions":["s3:GetBucketLocation"],"resources":["arn:{partition}:s3:::{bucket}"],"required":true}]},"bucket":{"needed":null,"statements":[],"note":"not mentioned by the source"},"kms":{"needed":null,"actions":[],"note":"not stated on the pages seen"},"limits":["bucket names with dots are not supported"],"contradictions":["the sample puts s3:GetBucketLocation under an s3:prefix condition; that key belongs to list requests, so as written the statement would not grant GetBucketLocation (check against the AWS action table)"],"sources":[{"url":"https://github.com/Snowflake-Labs/sf-samples/blob/cce204e8d0840eaf924057021f86947df2abfc2b/samples/govern-your-lakehouse-for-ai-vhol/README.md","kind":"vendor-repository","version":"cce204e8d084","date":"2026-07-20"},{"url":"https://docs.snowflake.com/user-guide/tables-iceberg-configure-external-volume-s3","kind":"vendor-page","note":"prerequisites seen, policy not in the excerpt"}],"confidence":"vendor-example"}');
;// CONCATENATED MODULE: ./build/src/generated/profiles.js
// Generated by scripts/generate-validators.mjs from profiles/*.json. Do not edit.








const PROFILES = [databricks_log_delivery_s3_namespaceObject, databricks_unity_catalog_s3_namespaceObject, databricks_workspace_root_bucket_namespaceObject, datadog_log_archives_s3_namespaceObject, segment_amazon_s3_legacy_namespaceObject, segment_aws_s3_namespaceObject, sequentum_enterprise_s3_managed_namespaceObject, snowflake_external_volume_s3_namespaceObject];

// EXTERNAL MODULE: ./build/src/connection/near.js
var near = __webpack_require__(8557);
;// CONCATENATED MODULE: ./build/src/connection/profile.js



/** The built-in profiles, by id. */
const profile_PROFILES = PROFILES;
/** What a connection is held to where it names no profile: a role that may put objects and their ACLs. */
const DEFAULT_PROFILE = 'sequentum-enterprise-s3-managed';
/** @param name how a mistake is to name it; by default by itself */
function profileNamed(id, at, name = `"${id}"`) {
    const found = profile_PROFILES.find((profile) => profile.id === id);
    if (found)
        return found;
    const ids = profile_PROFILES.map((profile) => profile.id);
    const help = (0,near/* didYouMean */.a)(id, ids) || `; there are: ${ids.join(', ')}`;
    throw new finding/* UserError */.yo(`there is no profile ${name}${help}`, at);
}
/**
 * The principals a connection has when its config names none.
 *
 * @throws UserError where the profile does not settle it: says what the vendor publishes and where the value is to be had
 */
function principalsOf(profile, partition, at, name) {
    const { mode, choices } = profile.principal;
    if (mode === 'contradictory')
        throw new finding/* UserError */.yo(contradiction(profile, name), at);
    const fixed = choices.filter((one) => arnsOf(one).length > 0 && one.customerSpecific !== true);
    if (mode === 'all' && fixed.length === choices.length)
        return fixed.flatMap(arnsOf);
    const fitting = fixed.filter((one) => (one.partition ?? 'aws') === partition);
    const [only, another] = fitting;
    if (only !== undefined && another === undefined)
        return arnsOf(only);
    throw new finding/* UserError */.yo(unsettled(profile, fitting, name), at);
}
/** The ARNs a choice stands for: an account is named by its root. */
function arnsOf(choice) {
    if (choice.arns)
        return [...choice.arns];
    if (choice.arn !== undefined)
        return [choice.arn];
    if (choice.kind !== 'account' || choice.account === undefined)
        return [];
    return [`arn:${choice.partition ?? 'aws'}:iam::${choice.account}:root`];
}
function contradiction(profile, name) {
    const printed = profile.principal.choices.flatMap((one) => arnsOf(one).map((arn) => `${arn} (${one.variant})`));
    const source = profile.principal.choices.find((one) => one.obtainedFrom !== undefined)?.obtainedFrom;
    return [
        `connection "${name}" names no principal, and ${profile.vendor}'s own page contradicts itself about it: `,
        `it shows ${printed.join(' and ')}. Neither is certain to be the one that will call your role. `,
        `Write the one you were given under "principal:"${source ? ` (${source})` : ''}`,
    ].join('');
}
function unsettled(profile, fitting, name) {
    const start = `connection "${name}" names no principal, and the profile ${profile.id} does not settle it: `;
    if (fitting.length > 1) {
        const each = fitting.flatMap((one) => arnsOf(one).map((arn) => `${arn} (${one.variant})`));
        return `${start}${profile.vendor} calls from ${each.join(', ')}. Write yours under "principal:"`;
    }
    const from = profile.principal.choices.find((one) => one.obtainedFrom !== undefined)?.obtainedFrom;
    return `${start}${profile.vendor} gives each customer its own${from ? ` (${from})` : ''}. Write it under "principal:"`;
}
/**
 * Where a vendor's page names several principals: what it says, if one of
 * these is among them. For the message of a trust that names the other one.
 */
function contradictionAbout(profile, principals) {
    if (profile.principal.mode !== 'contradictory')
        return undefined;
    const printed = profile.principal.choices.filter((one) => arnsOf(one).length > 0);
    if (!printed.some((one) => arnsOf(one).some((arn) => principals.includes(arn))))
        return undefined;
    const each = printed.map((one) => `${arnsOf(one).join(', ')} (${one.variant})`).join(' and ');
    return `${profile.vendor}'s own page contradicts itself: it shows ${each}`;
}


/***/ })

};
;