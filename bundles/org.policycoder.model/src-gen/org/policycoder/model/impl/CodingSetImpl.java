/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.NoCode;
import org.policycoder.model.Review;
import org.policycoder.model.SentBack;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#isDone <em>Done</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getNoCodes <em>No Codes</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingSetImpl#getSentBack <em>Sent Back</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingSetImpl extends StoredRootImpl implements CodingSet {
	/**
	 * The default value of the '{@link #getCoder() <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected static final String CODER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoder() <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected String coder = CODER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final int DOCUMENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected int document = DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected boolean done = DONE_EDEFAULT;

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
	 * The cached value of the '{@link #getCodings() <em>Codings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> codings;

	/**
	 * The cached value of the '{@link #getNoCodes() <em>No Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<NoCode> noCodes;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getSentBack() <em>Sent Back</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentBack()
	 * @generated
	 * @ordered
	 */
	protected EList<SentBack> sentBack;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodingSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CODING_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoder() {
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoder(String newCoder) {
		String oldCoder = coder;
		coder = newCoder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_SET__CODER, oldCoder, coder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(int newDocument) {
		int oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_SET__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(boolean newDone) {
		boolean oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_SET__DONE, oldDone, done));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_SET__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getCodings() {
		if (codings == null) {
			codings = new EObjectContainmentEList<Coding>(Coding.class, this, ModelPackage.CODING_SET__CODINGS);
		}
		return codings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NoCode> getNoCodes() {
		if (noCodes == null) {
			noCodes = new EObjectContainmentEList<NoCode>(NoCode.class, this, ModelPackage.CODING_SET__NO_CODES);
		}
		return noCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, ModelPackage.CODING_SET__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SentBack> getSentBack() {
		if (sentBack == null) {
			sentBack = new EObjectContainmentEList<SentBack>(SentBack.class, this, ModelPackage.CODING_SET__SENT_BACK);
		}
		return sentBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CODING_SET__CODINGS:
				return ((InternalEList<?>)getCodings()).basicRemove(otherEnd, msgs);
			case ModelPackage.CODING_SET__NO_CODES:
				return ((InternalEList<?>)getNoCodes()).basicRemove(otherEnd, msgs);
			case ModelPackage.CODING_SET__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case ModelPackage.CODING_SET__SENT_BACK:
				return ((InternalEList<?>)getSentBack()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CODING_SET__CODER:
				return getCoder();
			case ModelPackage.CODING_SET__DOCUMENT:
				return getDocument();
			case ModelPackage.CODING_SET__DONE:
				return isDone();
			case ModelPackage.CODING_SET__NOTE:
				return getNote();
			case ModelPackage.CODING_SET__CODINGS:
				return getCodings();
			case ModelPackage.CODING_SET__NO_CODES:
				return getNoCodes();
			case ModelPackage.CODING_SET__REVIEWS:
				return getReviews();
			case ModelPackage.CODING_SET__SENT_BACK:
				return getSentBack();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CODING_SET__CODER:
				setCoder((String)newValue);
				return;
			case ModelPackage.CODING_SET__DOCUMENT:
				setDocument((Integer)newValue);
				return;
			case ModelPackage.CODING_SET__DONE:
				setDone((Boolean)newValue);
				return;
			case ModelPackage.CODING_SET__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.CODING_SET__CODINGS:
				getCodings().clear();
				getCodings().addAll((Collection<? extends Coding>)newValue);
				return;
			case ModelPackage.CODING_SET__NO_CODES:
				getNoCodes().clear();
				getNoCodes().addAll((Collection<? extends NoCode>)newValue);
				return;
			case ModelPackage.CODING_SET__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case ModelPackage.CODING_SET__SENT_BACK:
				getSentBack().clear();
				getSentBack().addAll((Collection<? extends SentBack>)newValue);
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
			case ModelPackage.CODING_SET__CODER:
				setCoder(CODER_EDEFAULT);
				return;
			case ModelPackage.CODING_SET__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.CODING_SET__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case ModelPackage.CODING_SET__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.CODING_SET__CODINGS:
				getCodings().clear();
				return;
			case ModelPackage.CODING_SET__NO_CODES:
				getNoCodes().clear();
				return;
			case ModelPackage.CODING_SET__REVIEWS:
				getReviews().clear();
				return;
			case ModelPackage.CODING_SET__SENT_BACK:
				getSentBack().clear();
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
			case ModelPackage.CODING_SET__CODER:
				return CODER_EDEFAULT == null ? coder != null : !CODER_EDEFAULT.equals(coder);
			case ModelPackage.CODING_SET__DOCUMENT:
				return document != DOCUMENT_EDEFAULT;
			case ModelPackage.CODING_SET__DONE:
				return done != DONE_EDEFAULT;
			case ModelPackage.CODING_SET__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.CODING_SET__CODINGS:
				return codings != null && !codings.isEmpty();
			case ModelPackage.CODING_SET__NO_CODES:
				return noCodes != null && !noCodes.isEmpty();
			case ModelPackage.CODING_SET__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case ModelPackage.CODING_SET__SENT_BACK:
				return sentBack != null && !sentBack.isEmpty();
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
		result.append(" (coder: "); //$NON-NLS-1$
		result.append(coder);
		result.append(", document: "); //$NON-NLS-1$
		result.append(document);
		result.append(", done: "); //$NON-NLS-1$
		result.append(done);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CodingSetImpl
