// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/**
 * The fonts that PDF files get: one that has Chinese and Latin characters and
 * can be embedded, looked for in the folders where systems keep their fonts, and
 * others for the characters that it has not. A
 * known list of good fonts is tried in its order (serif first, as a journal sets
 * its text), because asking every font file of a system what it can do takes
 * seconds.
 *
 * @param family
 *            the name of the font, or null when none was found
 * @param files
 *            its files: regular, and bold if there is one
 * @param chinese
 *            whether it has Chinese characters
 * @param fonts
 *            that font, and then those that stand in for it, character by
 *            character; empty when there is none
 */
record ReportFonts(String family, List<Path> files, boolean chinese, List<Face> fonts) {

	/**
	 * A font by the name that it has in the configuration.
	 *
	 * @param name
	 *            the name
	 * @param font
	 *            the font, embeddable
	 */
	record Face(String name, BaseFont font) {}

	/** A font by its family and the names of its files: regular, then bold or null. */
	private record Known(String family, String regular, String bold, boolean chinese) {}

	private static final List<Known> KNOWN = List.of(
			new Known("Noto Serif CJK SC", "NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Serif CJK SC", "NotoSerifCJKsc-Regular.otf", "NotoSerifCJKsc-Bold.otf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Serif SC", "NotoSerifSC-Regular.otf", "NotoSerifSC-Bold.otf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Serif SC", "NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Source Han Serif SC", "SourceHanSerif-Regular.ttc", "SourceHanSerif-Bold.ttc", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Source Han Serif SC", "SourceHanSerifSC-Regular.otf", "SourceHanSerifSC-Bold.otf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("SimSun", "simsun.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Songti SC", "Songti.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Noto Sans CJK SC", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Sans CJK SC", "NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Sans SC", "NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Sans SC", "NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Source Han Sans SC", "SourceHanSans-Regular.ttc", "SourceHanSans-Bold.ttc", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Source Han Sans SC", "SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Microsoft YaHei", "msyh.ttc", "msyhbd.ttc", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("PingFang SC", "PingFang.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Hiragino Sans GB", "Hiragino Sans GB.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Heiti SC", "STHeiti Light.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("WenQuanYi Zen Hei", "wqy-zenhei.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("WenQuanYi Micro Hei", "wqy-microhei.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("AR PL UMing CN", "uming.ttc", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Droid Sans Fallback", "DroidSansFallbackFull.ttf", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Droid Sans Fallback", "DroidSansFallback.ttf", null, true), //$NON-NLS-1$ //$NON-NLS-2$
			new Known("Times New Roman", "times.ttf", "timesbd.ttf", false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Times New Roman", "Times New Roman.ttf", "Times New Roman Bold.ttf", false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Liberation Serif", "LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("Noto Serif", "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("DejaVu Serif", "DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Known("DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf", false)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Fonts of many scripts, which stand in for what the first has not; those of Noto are found by their names besides. */
	private static final List<String> OTHERS = List.of("LiberationSerif-Regular.ttf", "times.ttf", //$NON-NLS-1$ //$NON-NLS-2$
			"Times New Roman.ttf", "NotoSerif-Regular.ttf", "DejaVuSerif.ttf", "FreeSerif.ttf", "FreeSerif.otf", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"NotoSans-Regular.ttf", "DejaVuSans.ttf", "Arial Unicode.ttf", "ARIALUNI.TTF", "arial.ttf", "Arial.ttf", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"tahoma.ttf", "leelawui.ttf", "Nirmala.ttf", "nirmala.ttc", "mangal.ttf", "seguisym.ttf", "Thonburi.ttc", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"Kohinoor.ttc", "GeezaPro.ttc"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern NOTO = Pattern.compile("noto(?:serif|sans|naskh)(?!.*(?:cjk|mono|display|ui))[a-z]+-regular\\.[ot]tf"); //$NON-NLS-1$
	private static final String COLLECTION = ".ttc"; //$NON-NLS-1$

	private static final int DEPTH = 8;
	/** Begins the names of fonts that stand in for the first; in lower case, as the writer of PDF keeps them. */
	private static final String ALIAS = "policycoder-"; //$NON-NLS-1$
	private static final char CHINESE = '政';
	private static final char LATIN = 'P';
	/** Names that designs use; they all become the one font. */
	private static final List<String> ALIASES = List.of("serif", "sans-serif", "monospace", "cursive", "fantasy", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"Times New Roman", "Times-Roman", "Times", "Arial", "Helvetica", "Courier", "Courier New", "SimSun", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"宋体", "SimHei", "黑体"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** The folders where Linux, Windows and macOS keep fonts, those that are there. */
	static List<Path> systemFolders() {
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		String windows = System.getenv("WINDIR"); //$NON-NLS-1$
		String local = System.getenv("LOCALAPPDATA"); //$NON-NLS-1$
		return Stream.of(home.resolve(".fonts"), home.resolve(".local/share/fonts"), Path.of("/usr/local/share/fonts"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Path.of("/usr/share/fonts"), home.resolve("Library/Fonts"), Path.of("/Library/Fonts"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Path.of("/System/Library/Fonts"), windows == null ? null : Path.of(windows, "Fonts"), //$NON-NLS-1$ //$NON-NLS-2$
				local == null ? null : Path.of(local, "Microsoft", "Windows", "Fonts")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(folder -> folder != null && Files.isDirectory(folder)).toList();
	}

	/**
	 * Looks for the font.
	 *
	 * @param folders
	 *            where to look, with all folders in them; of two files of one name
	 *            the first counts
	 */
	static ReportFonts find(List<Path> folders) {
		Map<String, Path> files = files(folders);
		for (Known known : KNOWN) {
			Path regular = files.get(key(known.regular()));
			if (regular != null) {
				List<Path> found = new ArrayList<>(List.of(regular));
				Optional.ofNullable(known.bold()).map(bold -> files.get(key(bold))).ifPresent(found::add);
				if (usable(known, found)) {
					return new ReportFonts(known.family(), List.copyOf(found), known.chinese(),
							faces(known.family(), others(files, regular)));
				}
			}
		}
		return new ReportFonts(null, List.of(), false, List.of());
	}

	private static List<Path> others(Map<String, Path> files, Path but) {
		Stream<Path> listed = OTHERS.stream().map(name -> files.get(key(name))).filter(Objects::nonNull);
		Stream<Path> noto = files.keySet().stream().filter(name -> NOTO.matcher(name).matches()).sorted(Comparator.reverseOrder())
				.map(files::get);
		return Stream.concat(listed, noto).distinct().filter(file -> !file.equals(but)).toList();
	}

	private static List<Face> faces(String family, List<Path> others) {
		FontMappingManagerFactory engineFonts = FontMappingManagerFactory.getInstance();
		List<Face> faces = new ArrayList<>(List.of(new Face(family, engineFonts.createFont(family, Font.NORMAL))));
		for (Path file : others) {
			String name = ALIAS + faces.size();
			try {
				FontFactory.register(key(file.toString()).endsWith(COLLECTION) ? file + ",0" : file.toString(), name); //$NON-NLS-1$
				BaseFont font = engineFonts.createFont(name, Font.NORMAL);
				if (font != null && font.isEmbedded()) {
					engineFonts.createFont(name, Font.BOLD);
					faces.add(new Face(name, font));
				}
			} catch (RuntimeException e) {
				// a damaged file, or a font whose licence forbids embedding: the next one may do
				continue;
			}
		}
		return List.copyOf(faces);
	}

	/**
	 * Tells whether a character can be set. The engine looks for fonts by single
	 * UTF-16 code units, so that one beyond the first 65,536 has none.
	 */
	boolean has(int codePoint) {
		return Character.isBmpCodePoint(codePoint) && fonts.stream().anyMatch(face -> face.font().charExists(codePoint));
	}

	/** Tells whether a joined form can be set: the font is chosen by the letter, before letters are joined. */
	boolean hasJoined(int letter, int form) {
		return fonts.stream().filter(face -> face.font().charExists(letter)).findFirst()
				.map(face -> face.font().charExists(form)).orElse(true);
	}

	private static String key(String fileName) {
		return fileName.toLowerCase(Locale.ROOT);
	}

	private static Map<String, Path> files(List<Path> folders) {
		Map<String, Path> files = new HashMap<>();
		for (Path folder : folders) {
			try {
				Files.walkFileTree(folder, java.util.Set.of(java.nio.file.FileVisitOption.FOLLOW_LINKS), DEPTH,
						new SimpleFileVisitor<>() {
							@Override
							public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
								files.putIfAbsent(key(file.getFileName().toString()), file);
								return FileVisitResult.CONTINUE;
							}

							@Override
							public FileVisitResult visitFileFailed(Path file, IOException e) {
								return FileVisitResult.CONTINUE;
							}
						});
			} catch (IOException e) {
				// a folder that cannot be read has no font for us
				continue;
			}
		}
		return files;
	}

	/**
	 * Registers the font with the PDF writer, and opens it as the report engine
	 * will. It must be open before the engine switches the layout processor of the
	 * writer on, which cannot open a font in a collection (.ttc): the engine would
	 * give up the bold one.
	 */
	private static boolean usable(Known known, List<Path> files) {
		LayoutProcessor.disable();
		try {
			files.forEach(file -> FontFactory.register(file.toString()));
			FontMappingManagerFactory engineFonts = FontMappingManagerFactory.getInstance();
			BaseFont regular = engineFonts.createFont(known.family(), Font.NORMAL);
			if (files.size() > 1) {
				engineFonts.createFont(known.family(), Font.BOLD);
			}
			return regular != null && regular.isEmbedded() && regular.charExists(LATIN)
					&& (!known.chinese() || regular.charExists(CHINESE));
		} catch (RuntimeException e) {
			// a damaged file, or a font whose licence forbids embedding: the next one may do
			return false;
		}
	}

	/** Writes the font configuration of the report engine. */
	String configuration() {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<font>\n<kerning-and-ligatures enabled=\"false\"/>\n"); //$NON-NLS-1$
		if (family != null) {
			xml.append("<font-aliases>\n"); //$NON-NLS-1$
			ALIASES.forEach(alias -> xml.append(String.format(Locale.ROOT, "<mapping name=\"%s\" font-family=\"%s\"/>%n", alias, family))); //$NON-NLS-1$
			xml.append(String.format(Locale.ROOT, "</font-aliases>%n<composite-font name=\"all-fonts\" font-family=\"%s\">%n", family)); //$NON-NLS-1$
			for (String catalog : List.of("Western", "Chinese_S", "Chinese")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				xml.append(String.format(Locale.ROOT, "<font font-family=\"%s\" catalog=\"%s\"/>%n", family, catalog)); //$NON-NLS-1$
			}
			fonts.stream().skip(1)
					.forEach(face -> xml.append(String.format(Locale.ROOT, "<font font-family=\"%s\" catalog=\"Others\"/>%n", face.name()))); //$NON-NLS-1$
			xml.append("</composite-font>\n<font-paths>\n"); //$NON-NLS-1$
			files.forEach(file -> xml.append(String.format(Locale.ROOT, "<path path=\"%s\"/>%n", escaped(file.toString())))); //$NON-NLS-1$
			xml.append(String.format(Locale.ROOT,
					"</font-paths>%n<font-encodings>%n<encoding font-family=\"%s\" encoding=\"Identity-H\"/>%n</font-encodings>%n", //$NON-NLS-1$
					family));
		}
		return xml.append("</font>\n").toString(); //$NON-NLS-1$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
