// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceFile;

/**
 * The parts of a Word document, found by how they are related. Parts and elements are known by what stands last in their
 * names, so that documents saved as Strict Open XML, whose names begin otherwise, are read as any other.
 */
final class DocxPackage implements AutoCloseable {
	private final SourceFile file;
	private final OPCPackage parts;
	private final PackagePart main;

	/**
	 * Opens a document.
	 *
	 * @throws IOException            if it is damaged, or holds something else than a Word document
	 * @throws InvalidFormatException if it is damaged
	 */
	DocxPackage(SourceFile file) throws IOException, InvalidFormatException {
		this.file = file;
		try (InputStream in = file.open()) {
			parts = OPCPackage.open(in);
		}
		main = related(parts.getRelationships(), "/officeDocument").orElseThrow(() -> new IOException("[Content_Types].xml"));
		if (!main.getContentType().matches(".*(?:wordprocessingml|ms-word)\\..*")) {
			parts.revert();
			throw Messages.unreadable("docx.other", file.path());
		}
	}

	/** Returns the document itself. */
	Markup document() throws IOException {
		return parse(main);
	}

	/** Returns a part that there is once, such as {@code styles}, if there is one. */
	Optional<Markup> part(String kind) throws IOException, InvalidFormatException {
		Optional<PackagePart> part = related(main.getRelationships(), "/" + kind);
		return part.isPresent() ? Optional.of(parse(part.get())) : Optional.empty();
	}

	/** Returns the part that the document calls by an id, if there is one. */
	Optional<Markup> called(String id) throws IOException, InvalidFormatException {
		PackageRelationship relation = main.getRelationship(id);
		Optional<PackagePart> part = relation == null ? Optional.empty() : target(relation);
		return part.isPresent() ? Optional.of(parse(part.get())) : Optional.empty();
	}

	DocumentMetadata metadata() throws InvalidFormatException {
		return DocumentMetadata.builder().title(parts.getPackageProperties().getTitleProperty().orElse(null))
				.attribute("subject", parts.getPackageProperties().getSubjectProperty().orElse(null)).build();
	}

	private Optional<PackagePart> related(PackageRelationshipCollection relations, String kind) throws InvalidFormatException {
		for (PackageRelationship relation : relations) {
			if (relation.getRelationshipType().endsWith(kind)) {
				return target(relation);
			}
		}
		return Optional.empty();
	}

	private Optional<PackagePart> target(PackageRelationship relation) throws InvalidFormatException {
		return Optional.ofNullable(parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
	}

	private Markup parse(PackagePart part) throws IOException {
		return SafeXml.parse(file, part.getInputStream(), "docx.part");
	}

	@Override
	public void close() {
		parts.revert();
	}
}
