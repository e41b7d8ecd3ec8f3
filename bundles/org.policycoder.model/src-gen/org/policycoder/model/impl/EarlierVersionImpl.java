/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.policycoder.model.Clause;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelPackage;
import org.policycoder.model.PolicyDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Earlier Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.impl.EarlierVersionImpl#getReplaced <em>Replaced</em>}</li>
 *   <li>{@link org.policycoder.model.impl.EarlierVersionImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.policycoder.model.impl.EarlierVersionImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.policycoder.model.impl.EarlierVersionImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.policycoder.model.impl.EarlierVersionImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link org.policycoder.model.impl.EarlierVersionImpl#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EarlierVersionImpl extends MinimalEObjectImpl.Container implements EarlierVersion {
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
	 * The default value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected String textHash = TEXT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final String STYLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected String style = STYLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<String> lines;

	/**
	 * The cached value of the '{@link #getRegister() <em>Register</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyDocument> register;

	/**
	 * The cached value of the '{@link #getClauses() <em>Clauses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Clause> clauses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EarlierVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EARLIER_VERSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EARLIER_VERSION__REPLACED, oldReplaced, replaced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextHash() {
		return textHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextHash(String newTextHash) {
		String oldTextHash = textHash;
		textHash = newTextHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EARLIER_VERSION__TEXT_HASH, oldTextHash, textHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStyle() {
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(String newStyle) {
		String oldStyle = style;
		style = newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EARLIER_VERSION__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLines() {
		if (lines == null) {
			lines = new EDataTypeEList<String>(String.class, this, ModelPackage.EARLIER_VERSION__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PolicyDocument> getRegister() {
		if (register == null) {
			register = new EObjectContainmentEList<PolicyDocument>(PolicyDocument.class, this, ModelPackage.EARLIER_VERSION__REGISTER);
		}
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectContainmentEList<Clause>(Clause.class, this, ModelPackage.EARLIER_VERSION__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.EARLIER_VERSION__REGISTER:
				return ((InternalEList<?>)getRegister()).basicRemove(otherEnd, msgs);
			case ModelPackage.EARLIER_VERSION__CLAUSES:
				return ((InternalEList<?>)getClauses()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.EARLIER_VERSION__REPLACED:
				return getReplaced();
			case ModelPackage.EARLIER_VERSION__TEXT_HASH:
				return getTextHash();
			case ModelPackage.EARLIER_VERSION__STYLE:
				return getStyle();
			case ModelPackage.EARLIER_VERSION__LINES:
				return getLines();
			case ModelPackage.EARLIER_VERSION__REGISTER:
				return getRegister();
			case ModelPackage.EARLIER_VERSION__CLAUSES:
				return getClauses();
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
			case ModelPackage.EARLIER_VERSION__REPLACED:
				setReplaced((Instant)newValue);
				return;
			case ModelPackage.EARLIER_VERSION__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case ModelPackage.EARLIER_VERSION__STYLE:
				setStyle((String)newValue);
				return;
			case ModelPackage.EARLIER_VERSION__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EARLIER_VERSION__REGISTER:
				getRegister().clear();
				getRegister().addAll((Collection<? extends PolicyDocument>)newValue);
				return;
			case ModelPackage.EARLIER_VERSION__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
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
			case ModelPackage.EARLIER_VERSION__REPLACED:
				setReplaced(REPLACED_EDEFAULT);
				return;
			case ModelPackage.EARLIER_VERSION__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case ModelPackage.EARLIER_VERSION__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case ModelPackage.EARLIER_VERSION__LINES:
				getLines().clear();
				return;
			case ModelPackage.EARLIER_VERSION__REGISTER:
				getRegister().clear();
				return;
			case ModelPackage.EARLIER_VERSION__CLAUSES:
				getClauses().clear();
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
			case ModelPackage.EARLIER_VERSION__REPLACED:
				return REPLACED_EDEFAULT == null ? replaced != null : !REPLACED_EDEFAULT.equals(replaced);
			case ModelPackage.EARLIER_VERSION__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case ModelPackage.EARLIER_VERSION__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case ModelPackage.EARLIER_VERSION__LINES:
				return lines != null && !lines.isEmpty();
			case ModelPackage.EARLIER_VERSION__REGISTER:
				return register != null && !register.isEmpty();
			case ModelPackage.EARLIER_VERSION__CLAUSES:
				return clauses != null && !clauses.isEmpty();
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
		result.append(" (replaced: "); //$NON-NLS-1$
		result.append(replaced);
		result.append(", textHash: "); //$NON-NLS-1$
		result.append(textHash);
		result.append(", style: "); //$NON-NLS-1$
		result.append(style);
		result.append(", lines: "); //$NON-NLS-1$
		result.append(lines);
		result.append(')');
		return result.toString();
	}

} //EarlierVersionImpl
