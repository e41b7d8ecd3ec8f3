// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;

class ForeignDescriptionTest {

	private static final String OWN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<projectDescription>
				<name>study</name>
				<comment></comment>
				<projects>
				</projects>
				<buildSpec>
					<buildCommand>
						<name>org.policycoder.core.checkBuilder</name>
						<arguments>
						</arguments>
					</buildCommand>
				</buildSpec>
				<natures>
					<nature>org.policycoder.core.nature</nature>
				</natures>
			</projectDescription>
			""";

	@TempDir
	Path study;

	private Optional<Path> putAside(String description) throws IOException {
		Files.writeString(study.resolve(".project"), description);
		return ForeignDescription.putAside(study);
	}

	@Test
	void thatOfAStudyStays() throws IOException {
		assertEquals(Optional.empty(), ForeignDescription.putAside(study));
		assertEquals(Optional.empty(), putAside(OWN));
		assertEquals(OWN, Files.readString(study.resolve(".project")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<linkedResources><link><name>documents</name><type>2</type><location>/etc</location></link></linkedResources>",
			"<filteredResources/>", "<variableList/>", "<natures><nature>org.eclipse.jdt.core.javanature</nature></natures>",
			"<buildSpec><buildCommand><name>org.eclipse.ui.externaltools.ExternalToolBuilder</name></buildCommand></buildSpec>" })
	void oneThatBindsFoldersOrRunsBuildersIsPutAside(String foreign) throws IOException {
		String description = OWN.replace("</projectDescription>", foreign + "</projectDescription>");
		assertEquals(Optional.of(study.resolve(".project.aside")), putAside(description));
		assertFalse(Files.exists(study.resolve(".project")));
		assertEquals(description, Files.readString(study.resolve(".project.aside")));
		assertEquals(Optional.of(study.resolve(".project.aside-2")), putAside(description));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no XML", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><projectDescription>&b;</projectDescription>" })
	void oneThatCannotBeReadIsPutAside(String description) throws IOException {
		assertEquals(Optional.of(study.resolve(".project.aside")), putAside(description));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".project", ".settings", ".settings/org.eclipse.core.resources.prefs" })
	void whereEclipseWouldWriteThroughALinkTheStudyIsRefused(String name) throws IOException {
		Path link = study.resolve(name);
		Files.createDirectories(link.getParent());
		try {
			Files.createSymbolicLink(link, study.resolveSibling("elsewhere"));
		} catch (UnsupportedOperationException | IOException e) {
			assumeTrue(false, "links can be made here");
		}
		assertEquals(Kind.LINK,
				assertThrows(StorageException.class, () -> ForeignDescription.putAside(study)).problem().kind());
	}
}
