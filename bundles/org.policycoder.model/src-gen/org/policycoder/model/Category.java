/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a clause can be coded as; may have categories below it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.Category#getColour <em>Colour</em>}</li>
 *   <li>{@link org.policycoder.model.Category#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.policycoder.model.Category#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.policycoder.model.Category#isGroupOnly <em>Group Only</em>}</li>
 *   <li>{@link org.policycoder.model.Category#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getCategory()
 * @model
 * @generated
 */
public interface Category extends DescribedElement {
	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #RRGGBB, or null for a colour chosen by the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.policycoder.model.ModelPackage#getCategory_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Category#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key that assigns this category, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.policycoder.model.ModelPackage#getCategory_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Category#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typical passages by ISO 639-1 language code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' map.
	 * @see org.policycoder.model.ModelPackage#getCategory_Examples()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getExamples();

	/**
	 * Returns the value of the '<em><b>Group Only</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the category only groups those below it and cannot be assigned itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group Only</em>' attribute.
	 * @see #setGroupOnly(boolean)
	 * @see org.policycoder.model.ModelPackage#getCategory_GroupOnly()
	 * @model default="false"
	 * @generated
	 */
	boolean isGroupOnly();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Category#isGroupOnly <em>Group Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Only</em>' attribute.
	 * @see #isGroupOnly()
	 * @generated
	 */
	void setGroupOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The categories below, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCategory_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Category> getCategories();

} // Category
