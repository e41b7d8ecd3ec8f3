/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Described Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something of the codebook that has a code, and labels and definitions in several languages.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.DescribedElement#getCode <em>Code</em>}</li>
 *   <li>{@link org.policycoder.model.DescribedElement#getLabel <em>Label</em>}</li>
 *   <li>{@link org.policycoder.model.DescribedElement#getDefinition <em>Definition</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getDescribedElement()
 * @model abstract="true"
 * @generated
 */
public interface DescribedElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifies the element in the codebook; codings refer to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.policycoder.model.ModelPackage#getDescribedElement_Code()
	 * @model id="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.policycoder.model.DescribedElement#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label by ISO 639-1 language code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' map.
	 * @see org.policycoder.model.ModelPackage#getDescribedElement_Label()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getLabel();

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The definition by ISO 639-1 language code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' map.
	 * @see org.policycoder.model.ModelPackage#getDescribedElement_Definition()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getDefinition();

} // DescribedElement
