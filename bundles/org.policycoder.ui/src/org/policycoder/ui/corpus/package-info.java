// SPDX-License-Identifier: EPL-2.0
/** The Corpus view: the register of documents, its columns, groups and editing. */
package org.policycoder.ui.corpus;
