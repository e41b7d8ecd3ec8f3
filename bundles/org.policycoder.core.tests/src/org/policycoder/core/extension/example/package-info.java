// SPDX-License-Identifier: EPL-2.0
/** What a plug-in of somebody else could contribute, as {@code fragment.xml} does. */
package org.policycoder.core.extension.example;
