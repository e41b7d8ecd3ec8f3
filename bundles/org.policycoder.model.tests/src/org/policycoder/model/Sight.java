// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.stream.Stream;

/** How colours are seen; people without red or green cones after Machado, Oliveira and Fernandes (2009), severity 1. */
public enum Sight {

	NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
	PROTANOPIA(.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998),
	DEUTERANOPIA(.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881);

	private final double[] matrix;

	Sight(double... matrix) {
		this.matrix = matrix;
	}

	/** The least distance of two colours 0xRRGGBB in CIELAB, in units of which some two can just be told apart. */
	public static double leastDistance(int a, int b) {
		return Stream.of(values()).mapToDouble(s -> distance(s.lab(a), s.lab(b))).min().orElseThrow();
	}

	private static double distance(double[] a, double[] b) {
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}

	private double[] lab(int colour) {
		double[] linear = { linear(colour >> 16 & 0xFF), linear(colour >> 8 & 0xFF), linear(colour & 0xFF) };
		double[] seen = new double[3];
		for (int i = 0; i < 3; i++) {
			seen[i] = Math.clamp(matrix[3 * i] * linear[0] + matrix[3 * i + 1] * linear[1] + matrix[3 * i + 2] * linear[2], 0, 1);
		}
		double x = cube((.4124 * seen[0] + .3576 * seen[1] + .1805 * seen[2]) / .95047);
		double y = cube(.2126 * seen[0] + .7152 * seen[1] + .0722 * seen[2]);
		double z = cube((.0193 * seen[0] + .1192 * seen[1] + .9505 * seen[2]) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
	}

	private static double cube(double t) {
		return t > .008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
	}
}
