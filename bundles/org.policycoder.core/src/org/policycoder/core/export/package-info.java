// SPDX-License-Identifier: EPL-2.0
/**
 * What PolicyCoder itself contributes to the exporters.
 */
package org.policycoder.core.export;
