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

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clause Tree</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.impl.ClauseTreeImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ClauseTreeImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ClauseTreeImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ClauseTreeImpl#getLastId <em>Last Id</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ClauseTreeImpl#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.policycoder.model.impl.ClauseTreeImpl#getEarlier <em>Earlier</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClauseTreeImpl extends StoredRootImpl implements ClauseTree {
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
	 * The default value of the '{@link #getLastId() <em>Last Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastId()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastId() <em>Last Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastId()
	 * @generated
	 * @ordered
	 */
	protected int lastId = LAST_ID_EDEFAULT;

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
	 * The cached value of the '{@link #getEarlier() <em>Earlier</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlier()
	 * @generated
	 * @ordered
	 */
	protected EList<EarlierVersion> earlier;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClauseTreeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CLAUSE_TREE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAUSE_TREE__DOCUMENT, oldDocument, document));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAUSE_TREE__TEXT_HASH, oldTextHash, textHash));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAUSE_TREE__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastId() {
		return lastId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastId(int newLastId) {
		int oldLastId = lastId;
		lastId = newLastId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAUSE_TREE__LAST_ID, oldLastId, lastId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectContainmentEList<Clause>(Clause.class, this, ModelPackage.CLAUSE_TREE__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EarlierVersion> getEarlier() {
		if (earlier == null) {
			earlier = new EObjectContainmentEList<EarlierVersion>(EarlierVersion.class, this, ModelPackage.CLAUSE_TREE__EARLIER);
		}
		return earlier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CLAUSE_TREE__CLAUSES:
				return ((InternalEList<?>)getClauses()).basicRemove(otherEnd, msgs);
			case ModelPackage.CLAUSE_TREE__EARLIER:
				return ((InternalEList<?>)getEarlier()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CLAUSE_TREE__DOCUMENT:
				return getDocument();
			case ModelPackage.CLAUSE_TREE__TEXT_HASH:
				return getTextHash();
			case ModelPackage.CLAUSE_TREE__STYLE:
				return getStyle();
			case ModelPackage.CLAUSE_TREE__LAST_ID:
				return getLastId();
			case ModelPackage.CLAUSE_TREE__CLAUSES:
				return getClauses();
			case ModelPackage.CLAUSE_TREE__EARLIER:
				return getEarlier();
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
			case ModelPackage.CLAUSE_TREE__DOCUMENT:
				setDocument((Integer)newValue);
				return;
			case ModelPackage.CLAUSE_TREE__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case ModelPackage.CLAUSE_TREE__STYLE:
				setStyle((String)newValue);
				return;
			case ModelPackage.CLAUSE_TREE__LAST_ID:
				setLastId((Integer)newValue);
				return;
			case ModelPackage.CLAUSE_TREE__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
				return;
			case ModelPackage.CLAUSE_TREE__EARLIER:
				getEarlier().clear();
				getEarlier().addAll((Collection<? extends EarlierVersion>)newValue);
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
			case ModelPackage.CLAUSE_TREE__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.CLAUSE_TREE__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case ModelPackage.CLAUSE_TREE__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case ModelPackage.CLAUSE_TREE__LAST_ID:
				setLastId(LAST_ID_EDEFAULT);
				return;
			case ModelPackage.CLAUSE_TREE__CLAUSES:
				getClauses().clear();
				return;
			case ModelPackage.CLAUSE_TREE__EARLIER:
				getEarlier().clear();
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
			case ModelPackage.CLAUSE_TREE__DOCUMENT:
				return document != DOCUMENT_EDEFAULT;
			case ModelPackage.CLAUSE_TREE__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case ModelPackage.CLAUSE_TREE__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case ModelPackage.CLAUSE_TREE__LAST_ID:
				return lastId != LAST_ID_EDEFAULT;
			case ModelPackage.CLAUSE_TREE__CLAUSES:
				return clauses != null && !clauses.isEmpty();
			case ModelPackage.CLAUSE_TREE__EARLIER:
				return earlier != null && !earlier.isEmpty();
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
		result.append(" (document: "); //$NON-NLS-1$
		result.append(document);
		result.append(", textHash: "); //$NON-NLS-1$
		result.append(textHash);
		result.append(", style: "); //$NON-NLS-1$
		result.append(style);
		result.append(", lastId: "); //$NON-NLS-1$
		result.append(lastId);
		result.append(')');
		return result.toString();
	}

} //ClauseTreeImpl
