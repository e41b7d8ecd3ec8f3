// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.TextHash;

/**
 * A change of the model under way: everything that a command does goes through
 * here, and is thereby undoable, saved and told to the views. Objects that are not
 * yet part of the model may be changed directly.
 *
 * @since 1.0
 */
public final class Edit {

	private final ProjectSession session;

	private final List<Delta> deltas = new ArrayList<>();

	Edit(ProjectSession session) {
		this.session = session;
	}

	/**
	 * Gets the project that is edited.
	 *
	 * @return the project
	 */
	public PolicyProject project() {
		return session.project();
	}

	/**
	 * Gets the codebook as it is now; after changing it ask again.
	 *
	 * @return an index of it
	 */
	public CodebookIndex codebook() {
		return session.codebook();
	}

	/**
	 * Gets the present time, to put down when a coding was made.
	 *
	 * @return the time in whole seconds
	 */
	public Instant now() {
		return session.now();
	}

	/**
	 * Finds a document.
	 *
	 * @param number
	 *            its number
	 * @return the document
	 * @throws EditException
	 *             when the register has none of that number
	 */
	public PolicyDocument document(int number) throws EditException {
		return session.document(number)
				.orElseThrow(() -> new EditException("documentGone", Integer.toString(number))); //$NON-NLS-1$
	}

	/**
	 * Gets the clauses of a document.
	 *
	 * @param number
	 *            the number of the document
	 * @return its tree
	 * @throws EditException
	 *             when there is no such document
	 * @throws StorageException
	 *             when it cannot be read
	 */
	public ClauseTree tree(int number) throws EditException, StorageException {
		return project().clauses(document(number));
	}

	/**
	 * Finds a clause.
	 *
	 * @param ref
	 *            which
	 * @return the clause
	 * @throws EditException
	 *             when it is gone
	 * @throws StorageException
	 *             when its file cannot be read
	 */
	public Clause clause(ClauseRef ref) throws EditException, StorageException {
		return session.clauses(document(ref.document())).byId(ref.clause())
				.orElseThrow(() -> new EditException("clauseGone", Integer.toString(ref.document()), //$NON-NLS-1$
						Integer.toString(ref.clause())));
	}

	/**
	 * Gets the text of a document.
	 *
	 * @param number
	 *            the number of the document
	 * @return the text
	 * @throws EditException
	 *             when there is no such document
	 * @throws StorageException
	 *             when it cannot be read
	 */
	public String text(int number) throws EditException, StorageException {
		return session.text(document(number));
	}

	/**
	 * Gets what a coder decided on a document.
	 *
	 * @param coder
	 *            the id of the coder
	 * @param document
	 *            the number of the document
	 * @return the codings, found by clause; up to date within the command
	 * @throws EditException
	 *             when there is no such document
	 * @throws StorageException
	 *             when the file cannot be read
	 */
	public CodingIndex codings(String coder, int document) throws EditException, StorageException {
		return session.codings(coder, document(document));
	}

	/**
	 * Gets what all coders decided on a document, those too that are no longer listed
	 * in the project but have left codings.
	 *
	 * @param document
	 *            the number of the document
	 * @return the codings of each coder, also where there are none
	 * @throws EditException
	 *             when there is no such document
	 * @throws StorageException
	 *             when a file cannot be read
	 */
	public List<CodingIndex> codings(int document) throws EditException, StorageException {
		List<CodingIndex> all = new ArrayList<>();
		for (String coder : session.coderIds()) {
			all.add(codings(coder, document));
		}
		return all;
	}

	/**
	 * Gets what all coders decided on all documents. Reads every file of codings that
	 * was not read yet.
	 *
	 * @return the codings of each coder on each document
	 * @throws StorageException
	 *             when a file cannot be read
	 */
	public List<CodingIndex> allCodings() throws StorageException {
		List<CodingIndex> all = new ArrayList<>();
		for (PolicyDocument document : project().corpus().getDocuments()) {
			for (String coder : session.coderIds()) {
				all.add(session.codings(coder, document));
			}
		}
		return all;
	}

	/**
	 * Gives a feature another value. Lists and maps are given as a whole; without
	 * effect when it has the value already.
	 *
	 * @param owner
	 *            an object of the model
	 * @param feature
	 *            an attribute, or a map from text to text
	 * @param value
	 *            the value; a {@link List} for a list, a {@link Map} for a map
	 */
	public void set(EObject owner, EStructuralFeature feature, Object value) {
		Object before = snapshot(owner.eGet(feature));
		Object after = snapshot(value);
		if (!Objects.equals(before, after) || before instanceof Map<?, ?> m
				&& !List.copyOf(m.keySet()).equals(List.copyOf(((Map<?, ?>) after).keySet()))) {
			record(new Delta.Assign(root(owner), owner, feature, before, after));
		}
	}

	private static Object snapshot(Object value) {
		return switch (value) {
		case EMap<?, ?> map -> Collections.unmodifiableMap(new LinkedHashMap<>(map.map()));
		case Map<?, ?> map -> Collections.unmodifiableMap(new LinkedHashMap<>(map));
		case List<?> list -> List.copyOf(list);
		case null, default -> value;
		};
	}

	/**
	 * Adds an object at the end of a list.
	 *
	 * @param owner
	 *            an object of the model
	 * @param feature
	 *            a containment list of it
	 * @param value
	 *            an object that is not part of the model
	 */
	public void add(EObject owner, EReference feature, EObject value) {
		add(owner, feature, ((List<?>) owner.eGet(feature)).size(), value);
	}

	/**
	 * Adds an object to a list.
	 *
	 * @param owner
	 *            an object of the model
	 * @param feature
	 *            a containment list of it
	 * @param index
	 *            where, from 0 to the size of the list
	 * @param value
	 *            an object that is not part of the model
	 */
	public void add(EObject owner, EReference feature, int index, EObject value) {
		record(new Delta.Insert(root(owner), owner, feature, index, value));
	}

	/**
	 * Takes an object out of the model.
	 *
	 * @param value
	 *            an object of the model that is no root
	 */
	public void remove(EObject value) {
		EObject owner = value.eContainer();
		EReference feature = value.eContainmentFeature();
		record(new Delta.Remove(root(owner), owner, feature, ((List<?>) owner.eGet(feature)).indexOf(value), value));
	}

	/**
	 * Moves an object to another place in the model.
	 *
	 * @param value
	 *            an object of the model that is no root
	 * @param owner
	 *            where to, in the same file
	 * @param feature
	 *            a containment list of it
	 * @param index
	 *            its index after the move
	 */
	public void move(EObject value, EObject owner, EReference feature, int index) {
		remove(value);
		add(owner, feature, index, value);
	}

	/**
	 * Gives a document another text, and its clause tree the hash of it. Offsets are
	 * the caller's to carry along.
	 *
	 * @param document
	 *            the number of the document
	 * @param text
	 *            the text, lines ended by LF, without byte order mark
	 * @throws EditException
	 *             when there is no such document
	 * @throws StorageException
	 *             when its present text or clauses cannot be read
	 */
	public void setText(int document, String text) throws EditException, StorageException {
		ClauseTree tree = tree(document);
		replaceText(tree, document, text(document), text);
		set(tree, ModelPackage.Literals.CLAUSE_TREE__TEXT_HASH, TextHash.of(text));
	}

	/** The before is told apart, since a text that has gone bad on disk cannot be read any more. */
	void replaceText(ClauseTree tree, int document, String before, String text) {
		record(new Delta.Text(tree, session.texts(), document, before, text));
	}

	/**
	 * Makes a list like that of another object, with as few changes as there are differences:
	 * what is the same on both sides stays the object that it is.
	 *
	 * @param owner
	 *            an object of the model
	 * @param like
	 *            an object that is not part of the model, of the same class
	 * @param feature
	 *            a containment list of both
	 */
	public void makeLike(EObject owner, EObject like, EReference feature) {
		Likeness.makeList(this, owner, like, feature);
	}

	/**
	 * Tells in which file a root is kept.
	 *
	 * @param root
	 *            a root of the study
	 * @return the path relative to the folder of the study, parted by /
	 */
	public String file(StoredRoot root) {
		return StudyFile.of(root).path();
	}

	/**
	 * Adds a coding.
	 *
	 * @param set
	 *            where to
	 * @param coding
	 *            a new coding
	 */
	public void add(CodingSet set, Coding coding) {
		add(set, ModelPackage.Literals.CODING_SET__CODINGS, coding);
	}

	Codebook codebookRoot() {
		return project().codebook();
	}

	/**
	 * The session that the edit belongs to, for what a command has to look up. Changes go
	 * through the edit.
	 *
	 * @return the session
	 */
	public ProjectSession session() {
		return session;
	}

	private static StoredRoot root(EObject owner) {
		return (StoredRoot) EcoreUtil.getRootContainer(owner);
	}

	private void record(Delta delta) {
		session.apply(delta);
		deltas.add(delta);
	}

	List<Delta> deltas() {
		return Collections.unmodifiableList(deltas);
	}

	void rollBack() {
		for (Delta delta : deltas.reversed()) {
			session.apply(delta.inverse());
		}
		deltas.clear();
	}
}
