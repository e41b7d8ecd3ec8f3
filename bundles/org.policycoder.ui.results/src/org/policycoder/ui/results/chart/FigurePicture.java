// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** The pixels of a figure, on paper, or as they are to be on a dark screen. */
final class FigurePicture {

	private static final RGB WHITE = new RGB(255, 255, 255);

	private FigurePicture() {
	}

	/** Reads a PNG file, as it is printed: on white. */
	static ImageData printed(byte[] png) {
		return mapped(png, WHITE, false);
	}

	/**
	 * Reads a PNG file for the screen. On a dark one light and dark change places and the
	 * colours stay what they are, so that the figure of the report needs no second design.
	 */
	static ImageData shown(byte[] png, RGB paper) {
		return mapped(png, paper, paper.getHSB()[2] < .5f);
	}

	private static ImageData mapped(byte[] png, RGB paper, boolean dark) {
		ImageData read = new ImageLoader().load(new ByteArrayInputStream(png))[0];
		ImageData made = new ImageData(read.width, read.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] line = new int[read.width];
		byte[] alphas = new byte[read.width];
		for (int y = 0; y < read.height; y++) {
			read.getPixels(0, y, read.width, line, 0);
			if (read.alphaData != null) {
				read.getAlphas(0, y, read.width, alphas, 0);
			}
			for (int x = 0; x < line.length; x++) {
				int alpha = read.alphaData == null ? 255 : alphas[x] & 0xFF;
				line[x] = pixel(read.palette.getRGB(line[x]), alpha, paper, dark);
			}
			made.setPixels(0, y, line.length, line, 0);
		}
		return made;
	}

	private static int pixel(RGB colour, int alpha, RGB paper, boolean dark) {
		int red = over(colour.red, alpha);
		int green = over(colour.green, alpha);
		int blue = over(colour.blue, alpha);
		// Lightness is inverted by moving all three, which leaves hue and saturation.
		int move = dark ? 255 - Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) : 0;
		return level(red + move, paper.red, dark) << 16 | level(green + move, paper.green, dark) << 8
				| level(blue + move, paper.blue, dark);
	}

	private static int over(int channel, int alpha) {
		return (channel * alpha + 255 * (255 - alpha)) / 255;
	}

	/** White becomes the colour of the paper. */
	private static int level(int channel, int paper, boolean dark) {
		return dark ? paper + channel * (235 - paper) / 255 : channel * paper / 255;
	}
}
