// SPDX-License-Identifier: EPL-2.0
/**
 * Tables as text and files. Each format is a
 * {@link org.policycoder.analysis.output.TableWriter}; whoever adds one
 * implements that.
 */
package org.policycoder.analysis.output;
