/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sent Back</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A clause that was not settled: its coders are to look at it again in a dimension. A decision on the clause takes its place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.SentBack#getClause <em>Clause</em>}</li>
 *   <li>{@link org.policycoder.model.SentBack#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.policycoder.model.SentBack#getNote <em>Note</em>}</li>
 *   <li>{@link org.policycoder.model.SentBack#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getSentBack()
 * @model
 * @generated
 */
public interface SentBack extends EObject {
	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(int)
	 * @see org.policycoder.model.ModelPackage#getSentBack_Clause()
	 * @model
	 * @generated
	 */
	int getClause();

	/**
	 * Sets the value of the '{@link org.policycoder.model.SentBack#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(int value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.policycoder.model.ModelPackage#getSentBack_Dimension()
	 * @model
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.policycoder.model.SentBack#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the coders are asked to look at, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.policycoder.model.ModelPackage#getSentBack_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.policycoder.model.SentBack#getNote <em>Note</em>}' attribute.
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
	 * When it was sent back, or null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.policycoder.model.ModelPackage#getSentBack_Time()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.policycoder.model.SentBack#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

} // SentBack
