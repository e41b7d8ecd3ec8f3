/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A study: its name, its coders and its settings. Root of project.policycoder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.Project#getName <em>Name</em>}</li>
 *   <li>{@link org.policycoder.model.Project#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.policycoder.model.Project#getResultCoder <em>Result Coder</em>}</li>
 *   <li>{@link org.policycoder.model.Project#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.policycoder.model.Project#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends StoredRoot {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the study, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.policycoder.model.ModelPackage#getProject_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Project#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 639-1 code of the language in which tables and reports are made when none is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.policycoder.model.ModelPackage#getProject_Language()
	 * @model default="en"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Project#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Result Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose codings count in results, as CodingChoice writes it: the id of a coder, several ids with commas, * or :adjudicated. Null leaves it open: then the adjudicated codings count, if there are any, else those of the only coder who has any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Coder</em>' attribute.
	 * @see #setResultCoder(String)
	 * @see org.policycoder.model.ModelPackage#getProject_ResultCoder()
	 * @model
	 * @generated
	 */
	String getResultCoder();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Project#getResultCoder <em>Result Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Coder</em>' attribute.
	 * @see #getResultCoder()
	 * @generated
	 */
	void setResultCoder(String value);

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coders, in the order in which they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coders</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getProject_Coders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coder> getCoders();

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further settings, by key; keys that are not known are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' map.
	 * @see org.policycoder.model.ModelPackage#getProject_Settings()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getSettings();

} // Project
