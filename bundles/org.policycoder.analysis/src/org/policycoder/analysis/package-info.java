// SPDX-License-Identifier: EPL-2.0
/**
 * Results of a study as tables. A {@link org.policycoder.analysis.Study} is
 * taken from a project; {@link org.policycoder.analysis.tables.Tables} makes each
 * {@link org.policycoder.analysis.Table} from it; whoever adds an analysis
 * implements {@link org.policycoder.analysis.TableProvider}.
 */
package org.policycoder.analysis;
