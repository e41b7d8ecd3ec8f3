// SPDX-License-Identifier: EPL-2.0
/** What the views of results have in common: a result that follows the study, its bar, language and files. */
package org.policycoder.ui.results;
