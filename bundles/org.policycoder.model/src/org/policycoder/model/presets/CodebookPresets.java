// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.presets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.policycoder.model.Codebook;
import org.policycoder.model.storage.CodebookFile;

/**
 * The codebooks that come with the program, each after a publication that it
 * cites.
 *
 * @since 1.0
 */
public final class CodebookPresets {

	private static final List<String> IDS = List.of("mcdonnell-elmore", "rothwell-zegveld", "hood", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"schneider-ingram"); //$NON-NLS-1$

	private CodebookPresets() {
	}

	/**
	 * Gets the ids of the presets; the first is the framework that the program was
	 * made for.
	 *
	 * @return the ids, which are also the codes of the codebooks
	 */
	public static List<String> ids() {
		return IDS;
	}

	/**
	 * Reads a preset.
	 *
	 * @param id
	 *            one of {@link #ids()}
	 * @return a new codebook, the caller's own
	 * @throws IllegalArgumentException
	 *             when there is no such preset
	 */
	public static Codebook load(String id) {
		if (!IDS.contains(id)) {
			throw new IllegalArgumentException(id);
		}
		String name = id + ".policycodebook"; //$NON-NLS-1$
		try (InputStream in = CodebookPresets.class.getResourceAsStream(name)) {
			return CodebookFile.read(in, Path.of(name));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
