/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category given to a clause by a coder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.Coding#getClause <em>Clause</em>}</li>
 *   <li>{@link org.policycoder.model.Coding#getCategory <em>Category</em>}</li>
 *   <li>{@link org.policycoder.model.Coding#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.policycoder.model.Coding#getEnd <em>End</em>}</li>
 *   <li>{@link org.policycoder.model.Coding#getNote <em>Note</em>}</li>
 *   <li>{@link org.policycoder.model.Coding#getTime <em>Time</em>}</li>
 *   <li>{@link org.policycoder.model.Coding#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getCoding()
 * @model
 * @generated
 */
public interface Coding extends EObject {
	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(int)
	 * @see org.policycoder.model.ModelPackage#getCoding_Clause()
	 * @model
	 * @generated
	 */
	int getClause();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(int value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.policycoder.model.ModelPackage#getCoding_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset of the coded part in the text in UTF-16 code units, or -1 when the whole clause is coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(int)
	 * @see org.policycoder.model.ModelPackage#getCoding_Begin()
	 * @model default="-1"
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset after the coded part in UTF-16 code units, or -1 when the whole clause is coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.policycoder.model.ModelPackage#getCoding_End()
	 * @model default="-1"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A note, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.policycoder.model.ModelPackage#getCoding_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made, or null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.policycoder.model.ModelPackage#getCoding_Time()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.policycoder.model.CodingOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.policycoder.model.CodingOrigin
	 * @see #setOrigin(CodingOrigin)
	 * @see org.policycoder.model.ModelPackage#getCoding_Origin()
	 * @model
	 * @generated
	 */
	CodingOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Coding#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.policycoder.model.CodingOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(CodingOrigin value);

} // Coding
