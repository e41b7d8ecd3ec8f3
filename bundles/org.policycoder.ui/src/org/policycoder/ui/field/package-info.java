// SPDX-License-Identifier: EPL-2.0
/** Fields of text that undo, redo and paste work in, in views and dialogs alike. */
package org.policycoder.ui.field;
