/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Earlier Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that a document had before an amended version took its place, with its clauses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.EarlierVersion#getReplaced <em>Replaced</em>}</li>
 *   <li>{@link org.policycoder.model.EarlierVersion#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.policycoder.model.EarlierVersion#getStyle <em>Style</em>}</li>
 *   <li>{@link org.policycoder.model.EarlierVersion#getLines <em>Lines</em>}</li>
 *   <li>{@link org.policycoder.model.EarlierVersion#getRegister <em>Register</em>}</li>
 *   <li>{@link org.policycoder.model.EarlierVersion#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getEarlierVersion()
 * @model
 * @generated
 */
public interface EarlierVersion extends EObject {
	/**
	 * Returns the value of the '<em><b>Replaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the newer version took its place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced</em>' attribute.
	 * @see #setReplaced(Instant)
	 * @see org.policycoder.model.ModelPackage#getEarlierVersion_Replaced()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getReplaced();

	/**
	 * Sets the value of the '{@link org.policycoder.model.EarlierVersion#getReplaced <em>Replaced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced</em>' attribute.
	 * @see #getReplaced()
	 * @generated
	 */
	void setReplaced(Instant value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the UTF-8 bytes of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.policycoder.model.ModelPackage#getEarlierVersion_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.policycoder.model.EarlierVersion#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the numbering style that the clauses were found with, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.policycoder.model.ModelPackage#getEarlierVersion_Style()
	 * @model
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.policycoder.model.EarlierVersion#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines of the text, in their order; joined by LF they are the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute list.
	 * @see org.policycoder.model.ModelPackage#getEarlierVersion_Lines()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLines();

	/**
	 * Returns the value of the '<em><b>Register</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.PolicyDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the register said of that version; one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getEarlierVersion_Register()
	 * @model containment="true"
	 * @generated
	 */
	EList<PolicyDocument> getRegister();

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top clauses over that text. Clauses of the newer version that were matched have the same ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getEarlierVersion_Clauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Clause> getClauses();

} // EarlierVersion
