/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Coding Origin</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a coding came about.
 * <!-- end-model-doc -->
 * @see org.policycoder.model.ModelPackage#getCodingOrigin()
 * @model
 * @generated
 */
public enum CodingOrigin implements Enumerator {
	/**
	 * The '<em><b>CODER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coder made it by hand.
	 * <!-- end-model-doc -->
	 * @see #CODER_VALUE
	 * @generated
	 * @ordered
	 */
	CODER(0, "CODER", "coder"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>IMPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was brought in from a coding sheet or another program.
	 * <!-- end-model-doc -->
	 * @see #IMPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORTED(1, "IMPORTED", "imported"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADJUDICATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It settles a disagreement of coders.
	 * <!-- end-model-doc -->
	 * @see #ADJUDICATED_VALUE
	 * @generated
	 * @ordered
	 */
	ADJUDICATED(2, "ADJUDICATED", "adjudicated"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUGGESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A suggestion that the coder accepted.
	 * <!-- end-model-doc -->
	 * @see #SUGGESTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUGGESTED(3, "SUGGESTED", "suggested"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CODER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coder made it by hand.
	 * <!-- end-model-doc -->
	 * @see #CODER
	 * @model literal="coder"
	 * @generated
	 * @ordered
	 */
	public static final int CODER_VALUE = 0;

	/**
	 * The '<em><b>IMPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was brought in from a coding sheet or another program.
	 * <!-- end-model-doc -->
	 * @see #IMPORTED
	 * @model literal="imported"
	 * @generated
	 * @ordered
	 */
	public static final int IMPORTED_VALUE = 1;

	/**
	 * The '<em><b>ADJUDICATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It settles a disagreement of coders.
	 * <!-- end-model-doc -->
	 * @see #ADJUDICATED
	 * @model literal="adjudicated"
	 * @generated
	 * @ordered
	 */
	public static final int ADJUDICATED_VALUE = 2;

	/**
	 * The '<em><b>SUGGESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A suggestion that the coder accepted.
	 * <!-- end-model-doc -->
	 * @see #SUGGESTED
	 * @model literal="suggested"
	 * @generated
	 * @ordered
	 */
	public static final int SUGGESTED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Coding Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CodingOrigin[] VALUES_ARRAY =
		new CodingOrigin[] {
			CODER,
			IMPORTED,
			ADJUDICATED,
			SUGGESTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Coding Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CodingOrigin> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Coding Origin</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodingOrigin get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodingOrigin result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coding Origin</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodingOrigin getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodingOrigin result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coding Origin</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodingOrigin get(int value) {
		switch (value) {
			case CODER_VALUE: return CODER;
			case IMPORTED_VALUE: return IMPORTED;
			case ADJUDICATED_VALUE: return ADJUDICATED;
			case SUGGESTED_VALUE: return SUGGESTED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CodingOrigin(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CodingOrigin
