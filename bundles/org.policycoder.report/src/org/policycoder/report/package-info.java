// SPDX-License-Identifier: EPL-2.0
/**
 * Reports of a study: templates, and their rendering as HTML, PDF, Word, Excel
 * and PowerPoint. The templates lie in the folder {@code templates} of the
 * bundle. {@code policycoder.rptlibrary} holds all that they share: the data
 * source, a data set for each table, the styles, the page, and every table and
 * figure; a template only says which of these it shows, in which order. Their
 * texts are in {@code policycoder.properties} and its translations.
 */
package org.policycoder.report;
