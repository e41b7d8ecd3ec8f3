// SPDX-License-Identifier: EPL-2.0
/**
 * The project folder: how it is read, saved, migrated and checked. Begin with
 * {@link org.policycoder.model.storage.PolicyProject}.
 */
package org.policycoder.model.storage;
