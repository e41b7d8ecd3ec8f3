// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.StoredRoot;

/**
 * The kinds of files that a study consists of and that its programs change. What is a kind here
 * is read, saved, merged, checked, marked and removed with its document as all the others are: a
 * new one is a line in this list and a {@link StoredRoot} with the attributes {@code document} or {@code number}
 * and {@code coder} as far as its path has them.
 *
 * @since 1.0
 */
public enum FileKind {

	/** Name, coders and settings of the study. */
	PROJECT("project.policycoder", Literals.PROJECT), //$NON-NLS-1$

	/** The codebook. */
	CODEBOOK("codebook.policycodebook", Literals.CODEBOOK), //$NON-NLS-1$

	/** The register of the documents. */
	CORPUS("corpus.policycorpus", Literals.CORPUS), //$NON-NLS-1$

	/** The text of a document, which goes with its clauses. */
	TEXT("documents/{document}.txt", null), //$NON-NLS-1$

	/** The clauses of a document. */
	CLAUSES("documents/{document}.clauses", Literals.CLAUSE_TREE), //$NON-NLS-1$

	/** What a coder decided on a document. */
	CODINGS("codings/{coder}/{document}.codings", Literals.CODING_SET), //$NON-NLS-1$

	/** A blind round. */
	ROUND("rounds/{number}.round", Literals.CODING_ROUND); //$NON-NLS-1$

	private static final String DOCUMENT = "{document}"; //$NON-NLS-1$

	private static final String NUMBER = "{number}"; //$NON-NLS-1$

	private static final String CODER = "{coder}"; //$NON-NLS-1$

	private final String template;

	private final EClass root;

	private final Pattern pattern;

	FileKind(String template, EClass root) {
		this.template = template;
		this.root = root;
		this.pattern = Pattern.compile(template.replace(".", "\\.").replace(DOCUMENT, NUMBER).replace(NUMBER, "(?<number>\\d{4,9})") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.replace(CODER, "(?<coder>[^/]+)")); //$NON-NLS-1$
	}

	/**
	 * Tells whether each document has a file of this kind of its own.
	 *
	 * @return false for files of the whole study
	 */
	public boolean isOfDocument() {
		return template.contains(DOCUMENT);
	}

	/**
	 * Tells whether there may be several files of this kind, told apart by their numbers.
	 *
	 * @return true for files of documents, and of what else is numbered
	 */
	public boolean isNumbered() {
		return template.contains(NUMBER) || isOfDocument();
	}

	/**
	 * Tells whether each coder has files of this kind of their own.
	 *
	 * @return false for what coders share
	 */
	public boolean isOfCoder() {
		return template.contains(CODER);
	}

	/**
	 * Tells whether the file holds a root of the model.
	 *
	 * @return false for a text
	 */
	public boolean hasRoot() {
		return root != null;
	}

	/** The folder that files of this kind are in, or that the folders of coders are in; empty for that of the study. */
	String folder() {
		return template.contains("/") ? template.substring(0, template.indexOf('/')) : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Four digits and more where needed, so that the names sort as the numbers do. */
	String path(String coder, int number) {
		String path = template;
		if (isNumbered()) {
			path = path.replace(DOCUMENT, NUMBER).replace(NUMBER, digits(number));
		}
		return isOfCoder() ? path.replace(CODER, new CoderFolder(coder).name()) : path;
	}

	static String digits(int number) {
		if (number < 1) {
			throw new IllegalArgumentException("number " + number); //$NON-NLS-1$
		}
		return String.format(Locale.ROOT, "%04d", number); //$NON-NLS-1$
	}

	/** The file of this kind that has a path, if it is one as it is written here. */
	Optional<StudyFile> file(String path) {
		Matcher m = pattern.matcher(path);
		if (!m.matches()) {
			return Optional.empty();
		}
		int number = isNumbered() ? Integer.parseInt(m.group("number")) : 0; //$NON-NLS-1$
		Optional<String> coder = isOfCoder() ? CoderFolder.named(m.group("coder")).map(CoderFolder::coder) : Optional.of(""); //$NON-NLS-1$ //$NON-NLS-2$
		return coder.filter(c -> !isNumbered() || number > 0).map(c -> new StudyFile(this, c, number)).filter(f -> f.path().equals(path));
	}

	/** The file that a root of this kind is kept in; empty for a root of another kind. */
	Optional<StudyFile> file(StoredRoot of) {
		return of.eClass() != root ? Optional.empty()
				: Optional.of(new StudyFile(this, isOfCoder() ? (String) of.eGet(feature("coder")) : "", //$NON-NLS-1$ //$NON-NLS-2$
						isNumbered() ? (Integer) of.eGet(numbering()) : 0));
	}

	/** The type of the root. */
	Class<? extends StoredRoot> type() {
		return root.getInstanceClass().asSubclass(StoredRoot.class);
	}

	/** What a file that is not there holds. */
	StoredRoot empty(StudyFile file) {
		StoredRoot made = (StoredRoot) EcoreUtil.create(root);
		if (isNumbered()) {
			made.eSet(numbering(), file.number());
		}
		if (isOfCoder()) {
			made.eSet(feature("coder"), file.coder()); //$NON-NLS-1$
		}
		return made;
	}

	private EStructuralFeature numbering() {
		return feature(isOfDocument() ? "document" : "number"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private EStructuralFeature feature(String name) {
		return root.getEStructuralFeature(name);
	}
}
