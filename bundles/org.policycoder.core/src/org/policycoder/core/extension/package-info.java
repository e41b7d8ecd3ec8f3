// SPDX-License-Identifier: EPL-2.0
/**
 * The extension points of PolicyCoder and what is contributed to them. Whatever
 * can be contributed by others is contributed by PolicyCoder in the same way.
 */
package org.policycoder.core.extension;
