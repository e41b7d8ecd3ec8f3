// SPDX-License-Identifier: EPL-2.0
/** The workbench as a program of its own: application, window, menus, and the language that it starts in. */
package org.policycoder.rcp.application;
