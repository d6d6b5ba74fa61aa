/** The names that SCIM resources, messages and the extensions of our own go by. */

/** RFC 7643 and 7644. */
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Schema';
export const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const BULK = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';
export const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/**
 * What a shared inbox is beyond a group, and the ombud of a person's inbox. Identity systems take extensions only under
 * this prefix, whoever they are from.
 */
export const INBOX = 'urn:ietf:params:scim:schemas:extension:rutin-inbox:1.0:Group';
export const DELEGATES = 'urn:ietf:params:scim:schemas:extension:rutin-delegates:1.0:User';

/** What a message was made from. */
export const PROVENANCE = 'urn:x-rutin:params:scim:messages:1.0:Provenance';
