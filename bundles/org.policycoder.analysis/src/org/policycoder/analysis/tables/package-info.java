// SPDX-License-Identifier: EPL-2.0
/**
 * The tables of a results chapter. Each is a
 * {@link org.policycoder.analysis.TableProvider} like those of plug-ins. A
 * label or a description is a key {@code <id>.label}, {@code <id>.description}
 * of {@code messages.properties}, a heading {@code column.<id>}; the same column
 * id means the same in every table.
 */
package org.policycoder.analysis.tables;
