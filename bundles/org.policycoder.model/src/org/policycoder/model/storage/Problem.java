// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.policycoder.model.Clauses;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Review;
import org.policycoder.model.Sentence;
import org.policycoder.model.Unread;
import org.policycoder.model.Wording;

/**
 * Something that is wrong with a project: what, where, and how to mend it. Both
 * what {@link ProjectCheck} finds and what a {@link StorageException} tells is
 * said in these terms.
 *
 * @param kind
 *            what is wrong, never null
 * @param file
 *            the file or folder it is in; relative to the project folder where
 *            {@link ProjectCheck} made it; never null
 * @param place
 *            the place in the file as a reader finds it: a clause number, a
 *            category code, or {@code line:column}; empty for the whole file
 * @param details
 *            what the message of this kind further names, in its order
 * @since 1.0
 */
public record Problem(Kind kind, Path file, String place, List<String> details) {

	/** Orders by file, then place by place as they are numbered, then by kind. */
	public static final Comparator<Problem> BY_FILE = Comparator.comparing((Problem p) -> p.file().toString())
			.thenComparing(Problem::place, PlaceOrder.INSTANCE).thenComparing(Problem::kind)
			.thenComparing(p -> p.details().toString());

	/** Orders by place alone, as clauses are numbered: 3-9 before 3-10. */
	public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place, PlaceOrder.INSTANCE);

	private static final int EXCERPT = 60;

	/** Ends the key of what is said where there is no place. */
	private static final String NOWHERE = ".nowhere"; //$NON-NLS-1$

	/** How bad a problem is. */
	public enum Severity {
		/** Worth a look; often the documents themselves are so. */
		INFO,
		/** Something does not fit; nothing is lost, but results may be wrong. */
		WARNING,
		/** Something cannot be read or is contradictory; results would be wrong. */
		ERROR
	}

	/** What can be wrong. The messages are in {@code messages.properties}. */
	public enum Kind {
		/** The folder holds no project. */
		NOT_A_PROJECT(Severity.ERROR),
		/** A project cannot be made in a folder that holds something. */
		FOLDER_NOT_EMPTY(Severity.ERROR),
		/** A file that must be there is not. */
		MISSING(Severity.ERROR),
		/** The operating system does not let the file be read. */
		UNREADABLE(Severity.ERROR),
		/** A file or folder of the study is a link, which may lead outside; it is not followed. */
		LINK(Severity.ERROR),
		/** Something that is neither file nor folder, as a pipe, a socket or a device; it is not opened. */
		NOT_A_FILE(Severity.ERROR),
		/** The file is larger than any that the program writes. */
		TOO_LARGE(Severity.ERROR),
		/** The file is not XML, cut off, or holds a document type declaration. */
		MALFORMED(Severity.ERROR),
		/** The file holds an element or attribute that this format does not have. */
		UNKNOWN_CONTENT(Severity.ERROR),
		/** An attribute has a value that it cannot have. */
		BAD_VALUE(Severity.ERROR),
		/** The file was written by a newer program. */
		NEWER_VERSION(Severity.ERROR),
		/** The file is of an old version that the program cannot migrate. */
		UNKNOWN_VERSION(Severity.ERROR),
		/** The file is that of another document or coder than its name says. */
		MISPLACED(Severity.ERROR),
		/** A text is not UTF-8. */
		NOT_UTF8(Severity.ERROR),
		/** A file could not be written; nothing was changed. */
		NOT_WRITTEN(Severity.ERROR),
		/** Of files that belong together some could not be written, and those before could not be taken back. */
		PARTLY_WRITTEN(Severity.ERROR),
		/** What was written is there, but the disk has not confirmed that it is safe. */
		NOT_CONFIRMED(Severity.ERROR),
		/** A file could not be deleted. */
		NOT_DELETED(Severity.ERROR),
		/** The file on disk is no longer the one that was read. */
		CHANGED_OUTSIDE(Severity.ERROR),
		/** A result cannot be written where a folder is. */
		RESULT_IS_FOLDER(Severity.ERROR),
		/** A result would replace a file of a study. */
		RESULT_IN_STUDY(Severity.ERROR),
		/** A result would lie among what a version control, or the program, keeps for itself. */
		RESULT_IN_VERSIONS(Severity.ERROR),
		/** Another program has the study open. */
		IN_USE(Severity.ERROR),
		/** Other programs cannot be told that the study is in use, nor tell it. */
		NO_LOCK(Severity.WARNING),
		/** The text is not the one that the clauses were found in. */
		TEXT_CHANGED(Severity.ERROR),
		/** Only the line ends of the text are not those that it was stored with. */
		LINE_ENDS_CHANGED(Severity.ERROR),
		/** A document of the register has no text. */
		TEXT_MISSING(Severity.ERROR),
		/** The number is one that the register already has. */
		DUPLICATE_DOCUMENT(Severity.ERROR),
		/** A document has a number below 1. */
		BAD_DOCUMENT_NUMBER(Severity.ERROR),
		/** The number of a document is left out in the register. */
		DOCUMENT_GAP(Severity.INFO),
		/** The original that the register names is not there. */
		ORIGINAL_MISSING(Severity.WARNING),
		/** Pages of the original have no text. */
		UNREAD_PAGES(Severity.WARNING),
		/** A part of the original is set in a font that does not say what its characters are. */
		UNREAD_FONT(Severity.WARNING),
		/** Pictures of the original were not read. */
		UNREAD_PICTURE(Severity.INFO),
		/** Pictures among the text of pages of the original were not read. */
		UNREAD_FIGURE(Severity.INFO),
		/** Words outside the edges of pages of the original are not in the text. */
		UNREAD_OUTSIDE(Severity.INFO),
		/** Words on pages of the original that nobody sees are not in the text. */
		UNREAD_UNSEEN(Severity.INFO),
		/** Words that the original hides are not in the text. */
		UNREAD_HIDDEN(Severity.INFO),
		/** What stands at the head or the foot of the pages of the original is not in the text. */
		UNREAD_MARGIN(Severity.INFO),
		/** Words that a tracked change takes away are not in the text. */
		UNREAD_DELETED(Severity.INFO),
		/** Comments of the original are not in the text. */
		UNREAD_COMMENT(Severity.INFO),
		/** Formulas of the original that are kept as pictures were not read. */
		UNREAD_FORMULA(Severity.WARNING),
		/** Charts and embedded files of the original were not read. */
		UNREAD_OBJECT(Severity.WARNING),
		/** Signs of the original that only a font has were not read. */
		UNREAD_SYMBOL(Severity.WARNING),
		/** Control characters of the original are not in the text. */
		UNREAD_CONTROL(Severity.WARNING),
		/** Characters of the original are damaged. */
		UNREAD_DAMAGED(Severity.WARNING),
		/** What lies behind the text of the original is not in the text. */
		UNREAD_WATERMARK(Severity.INFO),
		/** What the page has around its document, or hides, is not in the text. */
		UNREAD_AROUND(Severity.INFO),
		/** Notes of the original stand at the end of the text, without their marks. */
		UNREAD_NOTES(Severity.INFO),
		/** The original does not tell its encoding. */
		UNREAD_ENCODING(Severity.INFO),
		/** A document has no date, though others have one. */
		DATE_MISSING(Severity.INFO),
		/** A document has no type, though others have one. */
		TYPE_MISSING(Severity.INFO),
		/** A document has no issuer, though others have one. */
		ISSUER_MISSING(Severity.INFO),
		/** A file belongs to no document of the register. */
		UNREGISTERED_FILE(Severity.WARNING),
		/** Two clauses of a document have the same number. */
		DUPLICATE_CLAUSE_NUMBER(Severity.ERROR),
		/** Two clauses of a document have the same id. */
		DUPLICATE_CLAUSE_ID(Severity.ERROR),
		/** A clause number does not begin with the number of its document. */
		FOREIGN_CLAUSE_NUMBER(Severity.WARNING),
		/** A clause reaches beyond the text or the clause above it. */
		CLAUSE_OUTSIDE(Severity.ERROR),
		/** Clauses that the program numbered by position leave a number out. */
		CLAUSE_GAP(Severity.WARNING),
		/** The numbers printed in the document leave one out. */
		PRINTED_GAP(Severity.INFO),
		/** The same number is printed twice at one place of the numbering. */
		PRINTED_TWICE(Severity.INFO),
		/** A printed number comes after a higher one. */
		PRINTED_OUT_OF_ORDER(Severity.INFO),
		/** A printed numbering does not begin with its first. */
		PRINTED_NOT_FIRST(Severity.INFO),
		/** A clause may belong at another depth. */
		DOUBTFUL_DEPTH(Severity.INFO),
		/** A clause was found with little confidence. */
		DOUBTFUL_CLAUSE(Severity.INFO),
		/** There are more doubts about the clauses of a document than are told. */
		MORE_DOUBTS(Severity.INFO),
		/** So many of the clauses are doubtful that the numbering of the document was not understood as a whole. */
		NUMBERING_UNFIT(Severity.INFO),
		/** Sentences of a text lie in no clause, so that nobody can code them. */
		TEXT_IN_NO_CLAUSE(Severity.INFO),
		/** A coding points to a clause that is gone. */
		CLAUSE_GONE(Severity.ERROR),
		/** A coding names a category that the codebook does not have. */
		CATEGORY_GONE(Severity.ERROR),
		/** A coding names a category that only groups others. */
		GROUP_CODED(Severity.WARNING),
		/** A heading is coded. */
		HEADING_CODED(Severity.WARNING),
		/** A coded part does not lie in its clause. */
		PART_OUTSIDE(Severity.WARNING),
		/** The same part of a clause has the same category twice. */
		DUPLICATE_CODING(Severity.WARNING),
		/** In a document marked done a coded clause breaks the rule of a dimension. */
		BROKEN_RULE(Severity.WARNING),
		/** The clause of a coding reads otherwise since the document was amended. */
		REVIEW_CHANGED(Severity.WARNING),
		/** Since the document was amended a whole clause has the coding of a part that is not found any more. */
		REVIEW_WIDENED(Severity.WARNING),
		/** Since the document was amended a part of another clause has the coding of one that is gone. */
		REVIEW_MERGED(Severity.WARNING),
		/** Since the document was amended no clause has the coding. */
		REVIEW_GONE(Severity.WARNING),
		/** A decision for no category was made on what an amended document has otherwise, or no more. */
		REVIEW_NO_CODE(Severity.WARNING),
		/** Two elements of the codebook have the same code, or one has none. */
		DUPLICATE_CODE(Severity.ERROR),
		/** Two coders have the same id, or ids that some systems take for the same folder. */
		DUPLICATE_CODER(Severity.ERROR),
		/** An id is not made of letters, digits, - and _. */
		BAD_CODER_ID(Severity.ERROR),
		/** A folder of codings belongs to no coder of the project. */
		UNKNOWN_CODER(Severity.WARNING),
		/** The coder whose codings are the result is not one of the project. */
		UNKNOWN_RESULT_CODER(Severity.ERROR),
		/** A file that was saved together with others and has not yet taken its place. */
		INTERRUPTED_SAVE(Severity.WARNING),
		/** A file that was saved together with others and cannot take its place, which somebody else has changed. */
		BROKEN_SAVE(Severity.ERROR),
		/** A temporary file of a program that was killed. */
		LEFTOVER(Severity.WARNING);

		private final Severity severity;

		Kind(Severity severity) {
			this.severity = severity;
		}

		/**
		 * Gets how bad a problem of this kind is.
		 *
		 * @return the severity
		 */
		public Severity severity() {
			return severity;
		}
	}

	/**
	 * Gets the coder in whose codings the problem is.
	 *
	 * @return the id; empty when the file is none of codings
	 */
	public Optional<String> coder() {
		int names = file.getNameCount();
		return names < 3 ? Optional.empty()
				: StudyFile.named(file.subpath(names - 3, names).toString().replace('\\', '/')).map(StudyFile::coder).filter(c -> !c.isEmpty());
	}

	/** Copies the details. */
	public Problem {
		details = List.copyOf(details);
	}

	/**
	 * Makes a problem.
	 *
	 * @param kind
	 *            what is wrong
	 * @param file
	 *            where
	 * @param place
	 *            the place in it, empty for the whole file
	 * @param details
	 *            what the message further names
	 * @return the problem
	 */
	public static Problem of(Kind kind, Path file, String place, String... details) {
		return new Problem(kind, file, place, List.of(details));
	}

	/**
	 * Makes the problem that a part of an original could not be read.
	 *
	 * @param file
	 *            the text that is without it, or the file that was read
	 * @param unread
	 *            what was not read
	 * @return the problem
	 */
	public static Problem of(Path file, Unread unread) {
		Kind kind = switch (unread.kind()) {
		case PAGES -> Kind.UNREAD_PAGES;
		case FONT -> Kind.UNREAD_FONT;
		case PICTURE -> Kind.UNREAD_PICTURE;
		case FIGURE -> Kind.UNREAD_FIGURE;
		case OUTSIDE -> Kind.UNREAD_OUTSIDE;
		case UNSEEN -> Kind.UNREAD_UNSEEN;
		case HIDDEN -> Kind.UNREAD_HIDDEN;
		case MARGIN -> Kind.UNREAD_MARGIN;
		case DELETED -> Kind.UNREAD_DELETED;
		case COMMENT -> Kind.UNREAD_COMMENT;
		case FORMULA -> Kind.UNREAD_FORMULA;
		case OBJECT -> Kind.UNREAD_OBJECT;
		case SYMBOL -> Kind.UNREAD_SYMBOL;
		case CONTROL -> Kind.UNREAD_CONTROL;
		case DAMAGED -> Kind.UNREAD_DAMAGED;
		case WATERMARK -> Kind.UNREAD_WATERMARK;
		case AROUND -> Kind.UNREAD_AROUND;
		case NOTES -> Kind.UNREAD_NOTES;
		case ENCODING -> Kind.UNREAD_ENCODING;
		};
		return of(kind, file, "", unread.place(), unread.detail()); //$NON-NLS-1$
	}

	/**
	 * Makes the problem that a coding has to be looked at, because the document was amended.
	 *
	 * @param file
	 *            the codings of its coder
	 * @param review
	 *            what became of it
	 * @param clauses
	 *            the clauses as they are
	 * @return the problem; its place is the clause that has the coding, or behind which the
	 *         one stood that had it, empty when there is none; its details are the category or
	 *         dimension, then number, words and id of the clause in the earlier version
	 */
	public static Problem of(Path file, Review review, Clauses clauses) {
		Kind kind = review.getDimension() != null ? Kind.REVIEW_NO_CODE : switch (review.getKind()) {
		case CHANGED -> Kind.REVIEW_CHANGED;
		case WIDENED -> Kind.REVIEW_WIDENED;
		case MERGED -> Kind.REVIEW_MERGED;
		case GONE -> Kind.REVIEW_GONE;
		};
		String code = review.getDimension() != null ? review.getDimension() : review.getCategory();
		return of(kind, file, clauses.byId(review.getClause()).map(ClauseCheck::name).orElse(""), String.valueOf(code), //$NON-NLS-1$
				String.valueOf(review.getFormerNumber()), excerpt(review.getFormerWords()), Integer.toString(review.getFormerClause()));
	}

	private static String excerpt(String words) {
		String line = words == null ? "" : words.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Excerpt.beginning(line, EXCERPT);
	}

	/**
	 * Gets how bad it is.
	 *
	 * @return the severity of the kind
	 */
	public Severity severity() {
		return kind.severity();
	}

	/**
	 * Gets the same problem with the file named as seen from a folder.
	 *
	 * @param folder
	 *            the project folder
	 * @return the problem with a relative file; this one when its file is not in
	 *         the folder
	 */
	public Problem relativeTo(Path folder) {
		return file.isAbsolute() == folder.isAbsolute() && file.startsWith(folder)
				? new Problem(kind, folder.relativize(file), place, details)
				: this;
	}

	/**
	 * Says it in one sentence or two: the file, the place, what is wrong and how to
	 * mend it.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return the message
	 */
	public String message(Locale locale) {
		Wording wording = Wording.of(Problem.class, locale);
		List<String> arguments = new ArrayList<>(2 + details.size());
		arguments.add(file.toString().replace('\\', '/'));
		arguments.add(place);
		arguments.addAll(details);
		String nowhere = kind.name() + NOWHERE;
		String key = place.isEmpty() && wording.has(nowhere) ? nowhere : kind.name();
		return Sentence.withoutEmptyBrackets(wording.format(key, arguments.toArray()));
	}

	/**
	 * Says it in the language of the program.
	 *
	 * @return the message
	 */
	public String message() {
		return message(Locale.getDefault());
	}
}
