// SPDX-License-Identifier: EPL-2.0
/** Blind rounds: drawing a sample, beginning and closing a round, and how far its coders are. */
package org.policycoder.edit.round;
