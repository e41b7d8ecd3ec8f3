// SPDX-License-Identifier: EPL-2.0
/** The codebooks that come with the program. */
package org.policycoder.model.presets;
