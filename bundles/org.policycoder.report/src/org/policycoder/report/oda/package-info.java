// SPDX-License-Identifier: EPL-2.0
/**
 * The Open Data Access driver that gives report designs the tables of a study.
 * What a report author writes: a data source with extension id
 * {@code org.policycoder.report.oda}, and data sets whose query text is the id
 * of a table with its parameters, as in a URL:
 * {@code category-by-year?dimension=X}. A value {@code %23n} (that is,
 * {@code #n}) stands for the code of the n-th dimension of the codebook, so that
 * a design need not know the codebook; where there are fewer dimensions, the
 * data set has no rows. Two tables are for reports only: {@code study}, what a
 * title page says, and {@code framework-plane}, the figure of the framework.
 */
package org.policycoder.report.oda;
