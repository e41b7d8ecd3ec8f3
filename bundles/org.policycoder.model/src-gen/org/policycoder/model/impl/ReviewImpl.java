/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.policycoder.model.CodingOrigin;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getFormerClause <em>Former Clause</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getFormerNumber <em>Former Number</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getFormerWords <em>Former Words</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ReviewImpl#getReplaced <em>Replaced</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends MinimalEObjectImpl.Container implements Review {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewKind KIND_EDEFAULT = ReviewKind.CHANGED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ReviewKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected static final int CLAUSE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected int clause = CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final String DIMENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected String dimension = DIMENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormerClause() <em>Former Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerClause()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMER_CLAUSE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormerClause() <em>Former Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerClause()
	 * @generated
	 * @ordered
	 */
	protected int formerClause = FORMER_CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormerNumber() <em>Former Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMER_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormerNumber() <em>Former Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerNumber()
	 * @generated
	 * @ordered
	 */
	protected String formerNumber = FORMER_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormerWords() <em>Former Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerWords()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMER_WORDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormerWords() <em>Former Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerWords()
	 * @generated
	 * @ordered
	 */
	protected String formerWords = FORMER_WORDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected static final int BEGIN_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected int begin = BEGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Instant time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final CodingOrigin ORIGIN_EDEFAULT = CodingOrigin.CODER;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected CodingOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplaced() <em>Replaced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaced()
	 * @generated
	 * @ordered
	 */
	protected static final Instant REPLACED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplaced() <em>Replaced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaced()
	 * @generated
	 * @ordered
	 */
	protected Instant replaced = REPLACED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ReviewKind newKind) {
		ReviewKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(int newClause) {
		int oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(String newDimension) {
		String oldDimension = dimension;
		dimension = newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormerClause() {
		return formerClause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormerClause(int newFormerClause) {
		int oldFormerClause = formerClause;
		formerClause = newFormerClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__FORMER_CLAUSE, oldFormerClause, formerClause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormerNumber() {
		return formerNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormerNumber(String newFormerNumber) {
		String oldFormerNumber = formerNumber;
		formerNumber = newFormerNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__FORMER_NUMBER, oldFormerNumber, formerNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormerWords() {
		return formerWords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormerWords(String newFormerWords) {
		String oldFormerWords = formerWords;
		formerWords = newFormerWords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__FORMER_WORDS, oldFormerWords, formerWords));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBegin() {
		return begin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegin(int newBegin) {
		int oldBegin = begin;
		begin = newBegin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__BEGIN, oldBegin, begin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(Instant newTime) {
		Instant oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodingOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(CodingOrigin newOrigin) {
		CodingOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReplaced() {
		return replaced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplaced(Instant newReplaced) {
		Instant oldReplaced = replaced;
		replaced = newReplaced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW__REPLACED, oldReplaced, replaced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REVIEW__KIND:
				return getKind();
			case ModelPackage.REVIEW__CLAUSE:
				return getClause();
			case ModelPackage.REVIEW__CATEGORY:
				return getCategory();
			case ModelPackage.REVIEW__DIMENSION:
				return getDimension();
			case ModelPackage.REVIEW__FORMER_CLAUSE:
				return getFormerClause();
			case ModelPackage.REVIEW__FORMER_NUMBER:
				return getFormerNumber();
			case ModelPackage.REVIEW__FORMER_WORDS:
				return getFormerWords();
			case ModelPackage.REVIEW__BEGIN:
				return getBegin();
			case ModelPackage.REVIEW__END:
				return getEnd();
			case ModelPackage.REVIEW__NOTE:
				return getNote();
			case ModelPackage.REVIEW__TIME:
				return getTime();
			case ModelPackage.REVIEW__ORIGIN:
				return getOrigin();
			case ModelPackage.REVIEW__REPLACED:
				return getReplaced();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.REVIEW__KIND:
				setKind((ReviewKind)newValue);
				return;
			case ModelPackage.REVIEW__CLAUSE:
				setClause((Integer)newValue);
				return;
			case ModelPackage.REVIEW__CATEGORY:
				setCategory((String)newValue);
				return;
			case ModelPackage.REVIEW__DIMENSION:
				setDimension((String)newValue);
				return;
			case ModelPackage.REVIEW__FORMER_CLAUSE:
				setFormerClause((Integer)newValue);
				return;
			case ModelPackage.REVIEW__FORMER_NUMBER:
				setFormerNumber((String)newValue);
				return;
			case ModelPackage.REVIEW__FORMER_WORDS:
				setFormerWords((String)newValue);
				return;
			case ModelPackage.REVIEW__BEGIN:
				setBegin((Integer)newValue);
				return;
			case ModelPackage.REVIEW__END:
				setEnd((Integer)newValue);
				return;
			case ModelPackage.REVIEW__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.REVIEW__TIME:
				setTime((Instant)newValue);
				return;
			case ModelPackage.REVIEW__ORIGIN:
				setOrigin((CodingOrigin)newValue);
				return;
			case ModelPackage.REVIEW__REPLACED:
				setReplaced((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.REVIEW__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.REVIEW__CLAUSE:
				setClause(CLAUSE_EDEFAULT);
				return;
			case ModelPackage.REVIEW__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case ModelPackage.REVIEW__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case ModelPackage.REVIEW__FORMER_CLAUSE:
				setFormerClause(FORMER_CLAUSE_EDEFAULT);
				return;
			case ModelPackage.REVIEW__FORMER_NUMBER:
				setFormerNumber(FORMER_NUMBER_EDEFAULT);
				return;
			case ModelPackage.REVIEW__FORMER_WORDS:
				setFormerWords(FORMER_WORDS_EDEFAULT);
				return;
			case ModelPackage.REVIEW__BEGIN:
				setBegin(BEGIN_EDEFAULT);
				return;
			case ModelPackage.REVIEW__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.REVIEW__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.REVIEW__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case ModelPackage.REVIEW__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case ModelPackage.REVIEW__REPLACED:
				setReplaced(REPLACED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.REVIEW__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.REVIEW__CLAUSE:
				return clause != CLAUSE_EDEFAULT;
			case ModelPackage.REVIEW__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case ModelPackage.REVIEW__DIMENSION:
				return DIMENSION_EDEFAULT == null ? dimension != null : !DIMENSION_EDEFAULT.equals(dimension);
			case ModelPackage.REVIEW__FORMER_CLAUSE:
				return formerClause != FORMER_CLAUSE_EDEFAULT;
			case ModelPackage.REVIEW__FORMER_NUMBER:
				return FORMER_NUMBER_EDEFAULT == null ? formerNumber != null : !FORMER_NUMBER_EDEFAULT.equals(formerNumber);
			case ModelPackage.REVIEW__FORMER_WORDS:
				return FORMER_WORDS_EDEFAULT == null ? formerWords != null : !FORMER_WORDS_EDEFAULT.equals(formerWords);
			case ModelPackage.REVIEW__BEGIN:
				return begin != BEGIN_EDEFAULT;
			case ModelPackage.REVIEW__END:
				return end != END_EDEFAULT;
			case ModelPackage.REVIEW__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.REVIEW__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case ModelPackage.REVIEW__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case ModelPackage.REVIEW__REPLACED:
				return REPLACED_EDEFAULT == null ? replaced != null : !REPLACED_EDEFAULT.equals(replaced);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", clause: "); //$NON-NLS-1$
		result.append(clause);
		result.append(", category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", dimension: "); //$NON-NLS-1$
		result.append(dimension);
		result.append(", formerClause: "); //$NON-NLS-1$
		result.append(formerClause);
		result.append(", formerNumber: "); //$NON-NLS-1$
		result.append(formerNumber);
		result.append(", formerWords: "); //$NON-NLS-1$
		result.append(formerWords);
		result.append(", begin: "); //$NON-NLS-1$
		result.append(begin);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(", time: "); //$NON-NLS-1$
		result.append(time);
		result.append(", origin: "); //$NON-NLS-1$
		result.append(origin);
		result.append(", replaced: "); //$NON-NLS-1$
		result.append(replaced);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
