// SPDX-License-Identifier: EPL-2.0
/**
 * What PolicyCoder itself contributes to the importers of studies.
 */
package org.policycoder.core.material;
