// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.Reason;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFolder;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What Eclipse itself would read and write in the folder of a study that is new to the
 * workspace. The file {@code .project} may bind folders of the machine into the project, and
 * name builders that run programs; Eclipse does what it says without asking, and writes
 * through links.
 *
 * @since 1.0
 */
public final class ForeignDescription {

	private static final String FILE = ".project"; //$NON-NLS-1$

	/** All that the description of a study has; none of it leads anywhere. */
	private static final Set<String> ELEMENTS = Set.of("projectDescription", "name", "comment", "projects", "buildSpec", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"buildCommand", "arguments", "natures", "nature"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private ForeignDescription() {
	}

	/**
	 * Puts a description aside that says more than that the folder is a study. To be called
	 * before the folder becomes a project of the workspace.
	 *
	 * @param folder
	 *            the folder of the study
	 * @return what the file is called now; empty when there is none, or it is one of a study only
	 * @throws StorageException
	 *             when a file that Eclipse would write to is a link or no file, or the
	 *             description cannot be read or moved
	 */
	public static Optional<Path> putAside(Path folder) throws StorageException {
		StudyFolder study = new StudyFolder(folder);
		Path file = folder.resolve(FILE);
		study.require(file);
		for (Path settings : study.list(folder.resolve(".settings"))) { //$NON-NLS-1$
			study.require(settings);
		}
		if (!study.exists(file) || isOfStudy(study.read(file, Kind.MISSING))) {
			return Optional.empty();
		}
		Path aside = IntStream.iterate(1, i -> i + 1).mapToObj(i -> folder.resolve(FILE + ".aside" + (i == 1 ? "" : "-" + i))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(p -> !study.exists(p)).findFirst().orElseThrow();
		try {
			return Optional.of(Files.move(file, aside));
		} catch (IOException e) {
			throw new StorageException(Problem.of(Kind.NOT_WRITTEN, aside, "", Reason.of(e, aside)), e); //$NON-NLS-1$
		}
	}

	private static boolean isOfStudy(byte[] description) {
		try {
			NodeList all = parser().parse(new ByteArrayInputStream(description)).getElementsByTagName("*"); //$NON-NLS-1$
			return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).allMatch(ForeignDescription::isOfStudy);
		} catch (SAXException | IOException e) {
			return false;
		}
	}

	private static boolean isOfStudy(Element element) {
		boolean command = "buildCommand".equals(element.getParentNode().getNodeName()); //$NON-NLS-1$
		return ELEMENTS.contains(element.getTagName()) && switch (element.getTagName()) {
		case "nature" -> PolicyNature.ID.equals(element.getTextContent().strip()); //$NON-NLS-1$
		case "name" -> !command || CheckBuilder.ID.equals(element.getTextContent().strip()); //$NON-NLS-1$
		default -> true;
		};
	}

	private static DocumentBuilder parser() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			DocumentBuilder parser = factory.newDocumentBuilder();
			parser.setErrorHandler(null);
			return parser;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}
}
