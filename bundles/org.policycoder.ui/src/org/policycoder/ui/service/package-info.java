// SPDX-License-Identifier: EPL-2.0
/** What the workbench does behind its API: the services that each window has. */
package org.policycoder.ui.service;
