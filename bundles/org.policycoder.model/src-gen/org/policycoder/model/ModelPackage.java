/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.policycoder.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://policycoder.org/model/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "pc"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.policycoder.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.StoredRootImpl <em>Stored Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.StoredRootImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getStoredRoot()
	 * @generated
	 */
	int STORED_ROOT = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_ROOT__FORMAT_VERSION = 0;

	/**
	 * The number of structural features of the '<em>Stored Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_ROOT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.ProjectImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FORMAT_VERSION = STORED_ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = STORED_ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LANGUAGE = STORED_ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RESULT_CODER = STORED_ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Coders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CODERS = STORED_ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SETTINGS = STORED_ROOT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = STORED_ROOT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CoderImpl <em>Coder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CoderImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCoder()
	 * @generated
	 */
	int CODER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__COLOUR = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__ROLE = 3;

	/**
	 * The number of structural features of the '<em>Coder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.DescribedElementImpl <em>Described Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.DescribedElementImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getDescribedElement()
	 * @generated
	 */
	int DESCRIBED_ELEMENT = 3;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_ELEMENT__CODE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_ELEMENT__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_ELEMENT__DEFINITION = 2;

	/**
	 * The number of structural features of the '<em>Described Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CodebookImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 4;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__FORMAT_VERSION = STORED_ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__CODE = STORED_ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LABEL = STORED_ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__DEFINITION = STORED_ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__DIMENSIONS = STORED_ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__SOURCE = STORED_ROOT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = STORED_ROOT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.DimensionImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 5;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CODE = DESCRIBED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__LABEL = DESCRIBED_ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__DEFINITION = DESCRIBED_ELEMENT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__RULE = DESCRIBED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CATEGORIES = DESCRIBED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_FEATURE_COUNT = DESCRIBED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CategoryImpl <em>Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CategoryImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCategory()
	 * @generated
	 */
	int CATEGORY = 6;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__CODE = DESCRIBED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__LABEL = DESCRIBED_ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__DEFINITION = DESCRIBED_ELEMENT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__COLOUR = DESCRIBED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__SHORTCUT = DESCRIBED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__EXAMPLES = DESCRIBED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__GROUP_ONLY = DESCRIBED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__CATEGORIES = DESCRIBED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_FEATURE_COUNT = DESCRIBED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CorpusImpl <em>Corpus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CorpusImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCorpus()
	 * @generated
	 */
	int CORPUS = 7;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__FORMAT_VERSION = STORED_ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__DOCUMENTS = STORED_ROOT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_FEATURE_COUNT = STORED_ROOT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.PolicyDocumentImpl <em>Policy Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.PolicyDocumentImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getPolicyDocument()
	 * @generated
	 */
	int POLICY_DOCUMENT = 8;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Issuers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__ISSUERS = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__DATE = 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__TYPE = 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__LANGUAGE = 5;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__JURISDICTION = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__SOURCE = 7;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__ORIGINAL = 8;

	/**
	 * The feature id for the '<em><b>Unread</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__UNREAD = 9;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT__ATTRIBUTES = 10;

	/**
	 * The number of structural features of the '<em>Policy Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_DOCUMENT_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.ClauseTreeImpl <em>Clause Tree</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.ClauseTreeImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getClauseTree()
	 * @generated
	 */
	int CLAUSE_TREE = 9;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__FORMAT_VERSION = STORED_ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__DOCUMENT = STORED_ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__TEXT_HASH = STORED_ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__STYLE = STORED_ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__LAST_ID = STORED_ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__CLAUSES = STORED_ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE__EARLIER = STORED_ROOT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Clause Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_TREE_FEATURE_COUNT = STORED_ROOT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.ClauseImpl <em>Clause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.ClauseImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getClause()
	 * @generated
	 */
	int CLAUSE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__LEVEL = 3;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__HEADING = 4;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__BEGIN = 5;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__END = 6;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__RULE = 7;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__CONFIDENCE = 8;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__CONFIRMED = 9;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__CLAUSES = 10;

	/**
	 * The number of structural features of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CodingSetImpl <em>Coding Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CodingSetImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCodingSet()
	 * @generated
	 */
	int CODING_SET = 11;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__FORMAT_VERSION = STORED_ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CODER = STORED_ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__DOCUMENT = STORED_ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__DONE = STORED_ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__NOTE = STORED_ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CODINGS = STORED_ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>No Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__NO_CODES = STORED_ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__REVIEWS = STORED_ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sent Back</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__SENT_BACK = STORED_ROOT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Coding Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET_FEATURE_COUNT = STORED_ROOT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CodingImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 12;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CLAUSE = 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CATEGORY = 1;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__BEGIN = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__END = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__TIME = 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ORIGIN = 6;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.NoCodeImpl <em>No Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.NoCodeImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getNoCode()
	 * @generated
	 */
	int NO_CODE = 13;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_CODE__CLAUSE = 0;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_CODE__DIMENSION = 1;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_CODE__TIME = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_CODE__NOTE = 3;

	/**
	 * The number of structural features of the '<em>No Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_CODE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.SentBackImpl <em>Sent Back</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.SentBackImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getSentBack()
	 * @generated
	 */
	int SENT_BACK = 14;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENT_BACK__CLAUSE = 0;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENT_BACK__DIMENSION = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENT_BACK__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENT_BACK__TIME = 3;

	/**
	 * The number of structural features of the '<em>Sent Back</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENT_BACK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.EarlierVersionImpl <em>Earlier Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.EarlierVersionImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getEarlierVersion()
	 * @generated
	 */
	int EARLIER_VERSION = 15;

	/**
	 * The feature id for the '<em><b>Replaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION__REPLACED = 0;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION__TEXT_HASH = 1;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION__STYLE = 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION__LINES = 3;

	/**
	 * The feature id for the '<em><b>Register</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION__REGISTER = 4;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION__CLAUSES = 5;

	/**
	 * The number of structural features of the '<em>Earlier Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_VERSION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.ReviewImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 16;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__KIND = 0;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CLAUSE = 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CATEGORY = 2;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DIMENSION = 3;

	/**
	 * The feature id for the '<em><b>Former Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__FORMER_CLAUSE = 4;

	/**
	 * The feature id for the '<em><b>Former Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__FORMER_NUMBER = 5;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__FORMER_WORDS = 6;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__BEGIN = 7;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__END = 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NOTE = 9;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__TIME = 10;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ORIGIN = 11;

	/**
	 * The feature id for the '<em><b>Replaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REPLACED = 12;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.CodingRoundImpl <em>Coding Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.CodingRoundImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCodingRound()
	 * @generated
	 */
	int CODING_ROUND = 17;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__FORMAT_VERSION = STORED_ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__NUMBER = STORED_ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__NAME = STORED_ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__SEED = STORED_ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__UNIT = STORED_ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__SHARE = STORED_ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__SIZE = STORED_ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__STRATUM = STORED_ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Coders</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__CODERS = STORED_ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Begun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__BEGUN = STORED_ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__CLOSED = STORED_ROOT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND__DRAWN = STORED_ROOT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Coding Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ROUND_FEATURE_COUNT = STORED_ROOT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.policycoder.model.impl.DrawnDocumentImpl <em>Drawn Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.impl.DrawnDocumentImpl
	 * @see org.policycoder.model.impl.ModelPackageImpl#getDrawnDocument()
	 * @generated
	 */
	int DRAWN_DOCUMENT = 18;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_DOCUMENT__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_DOCUMENT__CLAUSES = 1;

	/**
	 * The number of structural features of the '<em>Drawn Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_DOCUMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.policycoder.model.DimensionRule <em>Dimension Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.DimensionRule
	 * @see org.policycoder.model.impl.ModelPackageImpl#getDimensionRule()
	 * @generated
	 */
	int DIMENSION_RULE = 19;

	/**
	 * The meta object id for the '{@link org.policycoder.model.CodingOrigin <em>Coding Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.CodingOrigin
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCodingOrigin()
	 * @generated
	 */
	int CODING_ORIGIN = 20;

	/**
	 * The meta object id for the '{@link org.policycoder.model.CoderRole <em>Coder Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.CoderRole
	 * @see org.policycoder.model.impl.ModelPackageImpl#getCoderRole()
	 * @generated
	 */
	int CODER_ROLE = 21;

	/**
	 * The meta object id for the '{@link org.policycoder.model.DrawnUnit <em>Drawn Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.DrawnUnit
	 * @see org.policycoder.model.impl.ModelPackageImpl#getDrawnUnit()
	 * @generated
	 */
	int DRAWN_UNIT = 22;

	/**
	 * The meta object id for the '{@link org.policycoder.model.DrawnStratum <em>Drawn Stratum</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.DrawnStratum
	 * @see org.policycoder.model.impl.ModelPackageImpl#getDrawnStratum()
	 * @generated
	 */
	int DRAWN_STRATUM = 23;

	/**
	 * The meta object id for the '{@link org.policycoder.model.ReviewKind <em>Review Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.ReviewKind
	 * @see org.policycoder.model.impl.ModelPackageImpl#getReviewKind()
	 * @generated
	 */
	int REVIEW_KIND = 24;

	/**
	 * The meta object id for the '<em>Policy Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.PolicyDate
	 * @see org.policycoder.model.impl.ModelPackageImpl#getPolicyDate()
	 * @generated
	 */
	int POLICY_DATE = 25;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.policycoder.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 26;

	/**
	 * The meta object id for the '<em>Unread</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.policycoder.model.Unread
	 * @see org.policycoder.model.impl.ModelPackageImpl#getUnread()
	 * @generated
	 */
	int UNREAD = 27;


	/**
	 * Returns the meta object for class '{@link org.policycoder.model.StoredRoot <em>Stored Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stored Root</em>'.
	 * @see org.policycoder.model.StoredRoot
	 * @generated
	 */
	EClass getStoredRoot();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.StoredRoot#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.policycoder.model.StoredRoot#getFormatVersion()
	 * @see #getStoredRoot()
	 * @generated
	 */
	EAttribute getStoredRoot_FormatVersion();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.policycoder.model.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Project#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.policycoder.model.Project#getName()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Project#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.policycoder.model.Project#getLanguage()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Project#getResultCoder <em>Result Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Coder</em>'.
	 * @see org.policycoder.model.Project#getResultCoder()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ResultCoder();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.Project#getCoders <em>Coders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coders</em>'.
	 * @see org.policycoder.model.Project#getCoders()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Coders();

	/**
	 * Returns the meta object for the map '{@link org.policycoder.model.Project#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Settings</em>'.
	 * @see org.policycoder.model.Project#getSettings()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Settings();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Coder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coder</em>'.
	 * @see org.policycoder.model.Coder
	 * @generated
	 */
	EClass getCoder();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coder#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.policycoder.model.Coder#getId()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coder#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.policycoder.model.Coder#getName()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coder#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.policycoder.model.Coder#getColour()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coder#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.policycoder.model.Coder#getRole()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Role();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.DescribedElement <em>Described Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Described Element</em>'.
	 * @see org.policycoder.model.DescribedElement
	 * @generated
	 */
	EClass getDescribedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.DescribedElement#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.policycoder.model.DescribedElement#getCode()
	 * @see #getDescribedElement()
	 * @generated
	 */
	EAttribute getDescribedElement_Code();

	/**
	 * Returns the meta object for the map '{@link org.policycoder.model.DescribedElement#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Label</em>'.
	 * @see org.policycoder.model.DescribedElement#getLabel()
	 * @see #getDescribedElement()
	 * @generated
	 */
	EReference getDescribedElement_Label();

	/**
	 * Returns the meta object for the map '{@link org.policycoder.model.DescribedElement#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Definition</em>'.
	 * @see org.policycoder.model.DescribedElement#getDefinition()
	 * @see #getDescribedElement()
	 * @generated
	 */
	EReference getDescribedElement_Definition();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.policycoder.model.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.Codebook#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.policycoder.model.Codebook#getDimensions()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Dimensions();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Codebook#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.policycoder.model.Codebook#getSource()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Source();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.policycoder.model.Dimension
	 * @generated
	 */
	EClass getDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Dimension#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.policycoder.model.Dimension#getRule()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Rule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.Dimension#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.policycoder.model.Dimension#getCategories()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Categories();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Category <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category</em>'.
	 * @see org.policycoder.model.Category
	 * @generated
	 */
	EClass getCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Category#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.policycoder.model.Category#getColour()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Category#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.policycoder.model.Category#getShortcut()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Shortcut();

	/**
	 * Returns the meta object for the map '{@link org.policycoder.model.Category#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Examples</em>'.
	 * @see org.policycoder.model.Category#getExamples()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Examples();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Category#isGroupOnly <em>Group Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Only</em>'.
	 * @see org.policycoder.model.Category#isGroupOnly()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_GroupOnly();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.Category#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.policycoder.model.Category#getCategories()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Categories();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Corpus <em>Corpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corpus</em>'.
	 * @see org.policycoder.model.Corpus
	 * @generated
	 */
	EClass getCorpus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.Corpus#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.policycoder.model.Corpus#getDocuments()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Documents();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.PolicyDocument <em>Policy Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Document</em>'.
	 * @see org.policycoder.model.PolicyDocument
	 * @generated
	 */
	EClass getPolicyDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.policycoder.model.PolicyDocument#getNumber()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.policycoder.model.PolicyDocument#getTitle()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.policycoder.model.PolicyDocument#getIssuers <em>Issuers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Issuers</em>'.
	 * @see org.policycoder.model.PolicyDocument#getIssuers()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Issuers();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.policycoder.model.PolicyDocument#getDate()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.policycoder.model.PolicyDocument#getType()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.policycoder.model.PolicyDocument#getLanguage()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jurisdiction</em>'.
	 * @see org.policycoder.model.PolicyDocument#getJurisdiction()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Jurisdiction();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.policycoder.model.PolicyDocument#getSource()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.PolicyDocument#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.policycoder.model.PolicyDocument#getOriginal()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Original();

	/**
	 * Returns the meta object for the attribute list '{@link org.policycoder.model.PolicyDocument#getUnread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Unread</em>'.
	 * @see org.policycoder.model.PolicyDocument#getUnread()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EAttribute getPolicyDocument_Unread();

	/**
	 * Returns the meta object for the map '{@link org.policycoder.model.PolicyDocument#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Attributes</em>'.
	 * @see org.policycoder.model.PolicyDocument#getAttributes()
	 * @see #getPolicyDocument()
	 * @generated
	 */
	EReference getPolicyDocument_Attributes();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.ClauseTree <em>Clause Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause Tree</em>'.
	 * @see org.policycoder.model.ClauseTree
	 * @generated
	 */
	EClass getClauseTree();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.ClauseTree#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.policycoder.model.ClauseTree#getDocument()
	 * @see #getClauseTree()
	 * @generated
	 */
	EAttribute getClauseTree_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.ClauseTree#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.policycoder.model.ClauseTree#getTextHash()
	 * @see #getClauseTree()
	 * @generated
	 */
	EAttribute getClauseTree_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.ClauseTree#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.policycoder.model.ClauseTree#getStyle()
	 * @see #getClauseTree()
	 * @generated
	 */
	EAttribute getClauseTree_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.ClauseTree#getLastId <em>Last Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Id</em>'.
	 * @see org.policycoder.model.ClauseTree#getLastId()
	 * @see #getClauseTree()
	 * @generated
	 */
	EAttribute getClauseTree_LastId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.ClauseTree#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.policycoder.model.ClauseTree#getClauses()
	 * @see #getClauseTree()
	 * @generated
	 */
	EReference getClauseTree_Clauses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.ClauseTree#getEarlier <em>Earlier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Earlier</em>'.
	 * @see org.policycoder.model.ClauseTree#getEarlier()
	 * @see #getClauseTree()
	 * @generated
	 */
	EReference getClauseTree_Earlier();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Clause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause</em>'.
	 * @see org.policycoder.model.Clause
	 * @generated
	 */
	EClass getClause();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.policycoder.model.Clause#getId()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.policycoder.model.Clause#getNumber()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.policycoder.model.Clause#getLabel()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.policycoder.model.Clause#getLevel()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#isHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.policycoder.model.Clause#isHeading()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.policycoder.model.Clause#getBegin()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.policycoder.model.Clause#getEnd()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_End();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.policycoder.model.Clause#getRule()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.policycoder.model.Clause#getConfidence()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Clause#isConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.policycoder.model.Clause#isConfirmed()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Confirmed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.Clause#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.policycoder.model.Clause#getClauses()
	 * @see #getClause()
	 * @generated
	 */
	EReference getClause_Clauses();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.CodingSet <em>Coding Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding Set</em>'.
	 * @see org.policycoder.model.CodingSet
	 * @generated
	 */
	EClass getCodingSet();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingSet#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coder</em>'.
	 * @see org.policycoder.model.CodingSet#getCoder()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingSet#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.policycoder.model.CodingSet#getDocument()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingSet#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.policycoder.model.CodingSet#isDone()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingSet#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.policycoder.model.CodingSet#getNote()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.CodingSet#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.policycoder.model.CodingSet#getCodings()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Codings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.CodingSet#getNoCodes <em>No Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>No Codes</em>'.
	 * @see org.policycoder.model.CodingSet#getNoCodes()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_NoCodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.CodingSet#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.policycoder.model.CodingSet#getReviews()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.CodingSet#getSentBack <em>Sent Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sent Back</em>'.
	 * @see org.policycoder.model.CodingSet#getSentBack()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_SentBack();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.policycoder.model.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.policycoder.model.Coding#getClause()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.policycoder.model.Coding#getCategory()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.policycoder.model.Coding#getBegin()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.policycoder.model.Coding#getEnd()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_End();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.policycoder.model.Coding#getNote()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.policycoder.model.Coding#getTime()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Coding#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.policycoder.model.Coding#getOrigin()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Origin();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.NoCode <em>No Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>No Code</em>'.
	 * @see org.policycoder.model.NoCode
	 * @generated
	 */
	EClass getNoCode();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.NoCode#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.policycoder.model.NoCode#getClause()
	 * @see #getNoCode()
	 * @generated
	 */
	EAttribute getNoCode_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.NoCode#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.policycoder.model.NoCode#getDimension()
	 * @see #getNoCode()
	 * @generated
	 */
	EAttribute getNoCode_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.NoCode#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.policycoder.model.NoCode#getTime()
	 * @see #getNoCode()
	 * @generated
	 */
	EAttribute getNoCode_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.NoCode#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.policycoder.model.NoCode#getNote()
	 * @see #getNoCode()
	 * @generated
	 */
	EAttribute getNoCode_Note();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.SentBack <em>Sent Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sent Back</em>'.
	 * @see org.policycoder.model.SentBack
	 * @generated
	 */
	EClass getSentBack();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.SentBack#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.policycoder.model.SentBack#getClause()
	 * @see #getSentBack()
	 * @generated
	 */
	EAttribute getSentBack_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.SentBack#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.policycoder.model.SentBack#getDimension()
	 * @see #getSentBack()
	 * @generated
	 */
	EAttribute getSentBack_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.SentBack#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.policycoder.model.SentBack#getNote()
	 * @see #getSentBack()
	 * @generated
	 */
	EAttribute getSentBack_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.SentBack#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.policycoder.model.SentBack#getTime()
	 * @see #getSentBack()
	 * @generated
	 */
	EAttribute getSentBack_Time();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.EarlierVersion <em>Earlier Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Earlier Version</em>'.
	 * @see org.policycoder.model.EarlierVersion
	 * @generated
	 */
	EClass getEarlierVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.EarlierVersion#getReplaced <em>Replaced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced</em>'.
	 * @see org.policycoder.model.EarlierVersion#getReplaced()
	 * @see #getEarlierVersion()
	 * @generated
	 */
	EAttribute getEarlierVersion_Replaced();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.EarlierVersion#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.policycoder.model.EarlierVersion#getTextHash()
	 * @see #getEarlierVersion()
	 * @generated
	 */
	EAttribute getEarlierVersion_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.EarlierVersion#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.policycoder.model.EarlierVersion#getStyle()
	 * @see #getEarlierVersion()
	 * @generated
	 */
	EAttribute getEarlierVersion_Style();

	/**
	 * Returns the meta object for the attribute list '{@link org.policycoder.model.EarlierVersion#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lines</em>'.
	 * @see org.policycoder.model.EarlierVersion#getLines()
	 * @see #getEarlierVersion()
	 * @generated
	 */
	EAttribute getEarlierVersion_Lines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.EarlierVersion#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Register</em>'.
	 * @see org.policycoder.model.EarlierVersion#getRegister()
	 * @see #getEarlierVersion()
	 * @generated
	 */
	EReference getEarlierVersion_Register();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.EarlierVersion#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.policycoder.model.EarlierVersion#getClauses()
	 * @see #getEarlierVersion()
	 * @generated
	 */
	EReference getEarlierVersion_Clauses();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.policycoder.model.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.policycoder.model.Review#getKind()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.policycoder.model.Review#getClause()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.policycoder.model.Review#getCategory()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.policycoder.model.Review#getDimension()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getFormerClause <em>Former Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former Clause</em>'.
	 * @see org.policycoder.model.Review#getFormerClause()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_FormerClause();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getFormerNumber <em>Former Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former Number</em>'.
	 * @see org.policycoder.model.Review#getFormerNumber()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_FormerNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getFormerWords <em>Former Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former Words</em>'.
	 * @see org.policycoder.model.Review#getFormerWords()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_FormerWords();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.policycoder.model.Review#getBegin()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.policycoder.model.Review#getEnd()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_End();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.policycoder.model.Review#getNote()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.policycoder.model.Review#getTime()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.policycoder.model.Review#getOrigin()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.Review#getReplaced <em>Replaced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced</em>'.
	 * @see org.policycoder.model.Review#getReplaced()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Replaced();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.CodingRound <em>Coding Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding Round</em>'.
	 * @see org.policycoder.model.CodingRound
	 * @generated
	 */
	EClass getCodingRound();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.policycoder.model.CodingRound#getNumber()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.policycoder.model.CodingRound#getName()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.policycoder.model.CodingRound#getSeed()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.policycoder.model.CodingRound#getUnit()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.policycoder.model.CodingRound#getShare()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.policycoder.model.CodingRound#getSize()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.policycoder.model.CodingRound#getStratum()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Stratum();

	/**
	 * Returns the meta object for the attribute list '{@link org.policycoder.model.CodingRound#getCoders <em>Coders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Coders</em>'.
	 * @see org.policycoder.model.CodingRound#getCoders()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Coders();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getBegun <em>Begun</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begun</em>'.
	 * @see org.policycoder.model.CodingRound#getBegun()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Begun();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.CodingRound#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.policycoder.model.CodingRound#getClosed()
	 * @see #getCodingRound()
	 * @generated
	 */
	EAttribute getCodingRound_Closed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.policycoder.model.CodingRound#getDrawn <em>Drawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drawn</em>'.
	 * @see org.policycoder.model.CodingRound#getDrawn()
	 * @see #getCodingRound()
	 * @generated
	 */
	EReference getCodingRound_Drawn();

	/**
	 * Returns the meta object for class '{@link org.policycoder.model.DrawnDocument <em>Drawn Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drawn Document</em>'.
	 * @see org.policycoder.model.DrawnDocument
	 * @generated
	 */
	EClass getDrawnDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.policycoder.model.DrawnDocument#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.policycoder.model.DrawnDocument#getDocument()
	 * @see #getDrawnDocument()
	 * @generated
	 */
	EAttribute getDrawnDocument_Document();

	/**
	 * Returns the meta object for the attribute list '{@link org.policycoder.model.DrawnDocument#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Clauses</em>'.
	 * @see org.policycoder.model.DrawnDocument#getClauses()
	 * @see #getDrawnDocument()
	 * @generated
	 */
	EAttribute getDrawnDocument_Clauses();

	/**
	 * Returns the meta object for enum '{@link org.policycoder.model.DimensionRule <em>Dimension Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dimension Rule</em>'.
	 * @see org.policycoder.model.DimensionRule
	 * @generated
	 */
	EEnum getDimensionRule();

	/**
	 * Returns the meta object for enum '{@link org.policycoder.model.CodingOrigin <em>Coding Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coding Origin</em>'.
	 * @see org.policycoder.model.CodingOrigin
	 * @generated
	 */
	EEnum getCodingOrigin();

	/**
	 * Returns the meta object for enum '{@link org.policycoder.model.CoderRole <em>Coder Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coder Role</em>'.
	 * @see org.policycoder.model.CoderRole
	 * @generated
	 */
	EEnum getCoderRole();

	/**
	 * Returns the meta object for enum '{@link org.policycoder.model.DrawnUnit <em>Drawn Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Drawn Unit</em>'.
	 * @see org.policycoder.model.DrawnUnit
	 * @generated
	 */
	EEnum getDrawnUnit();

	/**
	 * Returns the meta object for enum '{@link org.policycoder.model.DrawnStratum <em>Drawn Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Drawn Stratum</em>'.
	 * @see org.policycoder.model.DrawnStratum
	 * @generated
	 */
	EEnum getDrawnStratum();

	/**
	 * Returns the meta object for enum '{@link org.policycoder.model.ReviewKind <em>Review Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Kind</em>'.
	 * @see org.policycoder.model.ReviewKind
	 * @generated
	 */
	EEnum getReviewKind();

	/**
	 * Returns the meta object for data type '{@link org.policycoder.model.PolicyDate <em>Policy Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A date, or only a year and month, or only a year.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Policy Date</em>'.
	 * @see org.policycoder.model.PolicyDate
	 * @model instanceClass="org.policycoder.model.PolicyDate"
	 * @generated
	 */
	EDataType getPolicyDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link org.policycoder.model.Unread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What stands in the original of a document and could not be read.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Unread</em>'.
	 * @see org.policycoder.model.Unread
	 * @model instanceClass="org.policycoder.model.Unread"
	 * @generated
	 */
	EDataType getUnread();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.StoredRootImpl <em>Stored Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.StoredRootImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getStoredRoot()
		 * @generated
		 */
		EClass STORED_ROOT = eINSTANCE.getStoredRoot();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_ROOT__FORMAT_VERSION = eINSTANCE.getStoredRoot_FormatVersion();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.ProjectImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__LANGUAGE = eINSTANCE.getProject_Language();

		/**
		 * The meta object literal for the '<em><b>Result Coder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__RESULT_CODER = eINSTANCE.getProject_ResultCoder();

		/**
		 * The meta object literal for the '<em><b>Coders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CODERS = eINSTANCE.getProject_Coders();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SETTINGS = eINSTANCE.getProject_Settings();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CoderImpl <em>Coder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CoderImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCoder()
		 * @generated
		 */
		EClass CODER = eINSTANCE.getCoder();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__ID = eINSTANCE.getCoder_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__NAME = eINSTANCE.getCoder_Name();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__COLOUR = eINSTANCE.getCoder_Colour();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__ROLE = eINSTANCE.getCoder_Role();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.DescribedElementImpl <em>Described Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.DescribedElementImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getDescribedElement()
		 * @generated
		 */
		EClass DESCRIBED_ELEMENT = eINSTANCE.getDescribedElement();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED_ELEMENT__CODE = eINSTANCE.getDescribedElement_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIBED_ELEMENT__LABEL = eINSTANCE.getDescribedElement_Label();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIBED_ELEMENT__DEFINITION = eINSTANCE.getDescribedElement_Definition();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CodebookImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__DIMENSIONS = eINSTANCE.getCodebook_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__SOURCE = eINSTANCE.getCodebook_Source();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.DimensionImpl <em>Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.DimensionImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getDimension()
		 * @generated
		 */
		EClass DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__RULE = eINSTANCE.getDimension_Rule();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__CATEGORIES = eINSTANCE.getDimension_Categories();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CategoryImpl <em>Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CategoryImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCategory()
		 * @generated
		 */
		EClass CATEGORY = eINSTANCE.getCategory();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__COLOUR = eINSTANCE.getCategory_Colour();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__SHORTCUT = eINSTANCE.getCategory_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__EXAMPLES = eINSTANCE.getCategory_Examples();

		/**
		 * The meta object literal for the '<em><b>Group Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__GROUP_ONLY = eINSTANCE.getCategory_GroupOnly();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__CATEGORIES = eINSTANCE.getCategory_Categories();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CorpusImpl <em>Corpus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CorpusImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCorpus()
		 * @generated
		 */
		EClass CORPUS = eINSTANCE.getCorpus();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__DOCUMENTS = eINSTANCE.getCorpus_Documents();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.PolicyDocumentImpl <em>Policy Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.PolicyDocumentImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getPolicyDocument()
		 * @generated
		 */
		EClass POLICY_DOCUMENT = eINSTANCE.getPolicyDocument();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__NUMBER = eINSTANCE.getPolicyDocument_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__TITLE = eINSTANCE.getPolicyDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Issuers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__ISSUERS = eINSTANCE.getPolicyDocument_Issuers();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__DATE = eINSTANCE.getPolicyDocument_Date();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__TYPE = eINSTANCE.getPolicyDocument_Type();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__LANGUAGE = eINSTANCE.getPolicyDocument_Language();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__JURISDICTION = eINSTANCE.getPolicyDocument_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__SOURCE = eINSTANCE.getPolicyDocument_Source();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__ORIGINAL = eINSTANCE.getPolicyDocument_Original();

		/**
		 * The meta object literal for the '<em><b>Unread</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_DOCUMENT__UNREAD = eINSTANCE.getPolicyDocument_Unread();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_DOCUMENT__ATTRIBUTES = eINSTANCE.getPolicyDocument_Attributes();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.ClauseTreeImpl <em>Clause Tree</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.ClauseTreeImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getClauseTree()
		 * @generated
		 */
		EClass CLAUSE_TREE = eINSTANCE.getClauseTree();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TREE__DOCUMENT = eINSTANCE.getClauseTree_Document();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TREE__TEXT_HASH = eINSTANCE.getClauseTree_TextHash();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TREE__STYLE = eINSTANCE.getClauseTree_Style();

		/**
		 * The meta object literal for the '<em><b>Last Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_TREE__LAST_ID = eINSTANCE.getClauseTree_LastId();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE_TREE__CLAUSES = eINSTANCE.getClauseTree_Clauses();

		/**
		 * The meta object literal for the '<em><b>Earlier</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE_TREE__EARLIER = eINSTANCE.getClauseTree_Earlier();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.ClauseImpl <em>Clause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.ClauseImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getClause()
		 * @generated
		 */
		EClass CLAUSE = eINSTANCE.getClause();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__ID = eINSTANCE.getClause_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__NUMBER = eINSTANCE.getClause_Number();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__LABEL = eINSTANCE.getClause_Label();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__LEVEL = eINSTANCE.getClause_Level();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__HEADING = eINSTANCE.getClause_Heading();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__BEGIN = eINSTANCE.getClause_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__END = eINSTANCE.getClause_End();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__RULE = eINSTANCE.getClause_Rule();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__CONFIDENCE = eINSTANCE.getClause_Confidence();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__CONFIRMED = eINSTANCE.getClause_Confirmed();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE__CLAUSES = eINSTANCE.getClause_Clauses();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CodingSetImpl <em>Coding Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CodingSetImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCodingSet()
		 * @generated
		 */
		EClass CODING_SET = eINSTANCE.getCodingSet();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__CODER = eINSTANCE.getCodingSet_Coder();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__DOCUMENT = eINSTANCE.getCodingSet_Document();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__DONE = eINSTANCE.getCodingSet_Done();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__NOTE = eINSTANCE.getCodingSet_Note();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__CODINGS = eINSTANCE.getCodingSet_Codings();

		/**
		 * The meta object literal for the '<em><b>No Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__NO_CODES = eINSTANCE.getCodingSet_NoCodes();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__REVIEWS = eINSTANCE.getCodingSet_Reviews();

		/**
		 * The meta object literal for the '<em><b>Sent Back</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__SENT_BACK = eINSTANCE.getCodingSet_SentBack();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CodingImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CLAUSE = eINSTANCE.getCoding_Clause();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CATEGORY = eINSTANCE.getCoding_Category();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__BEGIN = eINSTANCE.getCoding_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__END = eINSTANCE.getCoding_End();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__NOTE = eINSTANCE.getCoding_Note();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__TIME = eINSTANCE.getCoding_Time();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__ORIGIN = eINSTANCE.getCoding_Origin();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.NoCodeImpl <em>No Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.NoCodeImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getNoCode()
		 * @generated
		 */
		EClass NO_CODE = eINSTANCE.getNoCode();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NO_CODE__CLAUSE = eINSTANCE.getNoCode_Clause();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NO_CODE__DIMENSION = eINSTANCE.getNoCode_Dimension();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NO_CODE__TIME = eINSTANCE.getNoCode_Time();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NO_CODE__NOTE = eINSTANCE.getNoCode_Note();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.SentBackImpl <em>Sent Back</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.SentBackImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getSentBack()
		 * @generated
		 */
		EClass SENT_BACK = eINSTANCE.getSentBack();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENT_BACK__CLAUSE = eINSTANCE.getSentBack_Clause();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENT_BACK__DIMENSION = eINSTANCE.getSentBack_Dimension();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENT_BACK__NOTE = eINSTANCE.getSentBack_Note();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENT_BACK__TIME = eINSTANCE.getSentBack_Time();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.EarlierVersionImpl <em>Earlier Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.EarlierVersionImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getEarlierVersion()
		 * @generated
		 */
		EClass EARLIER_VERSION = eINSTANCE.getEarlierVersion();

		/**
		 * The meta object literal for the '<em><b>Replaced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLIER_VERSION__REPLACED = eINSTANCE.getEarlierVersion_Replaced();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLIER_VERSION__TEXT_HASH = eINSTANCE.getEarlierVersion_TextHash();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLIER_VERSION__STYLE = eINSTANCE.getEarlierVersion_Style();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLIER_VERSION__LINES = eINSTANCE.getEarlierVersion_Lines();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EARLIER_VERSION__REGISTER = eINSTANCE.getEarlierVersion_Register();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EARLIER_VERSION__CLAUSES = eINSTANCE.getEarlierVersion_Clauses();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.ReviewImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__KIND = eINSTANCE.getReview_Kind();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CLAUSE = eINSTANCE.getReview_Clause();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CATEGORY = eINSTANCE.getReview_Category();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DIMENSION = eINSTANCE.getReview_Dimension();

		/**
		 * The meta object literal for the '<em><b>Former Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__FORMER_CLAUSE = eINSTANCE.getReview_FormerClause();

		/**
		 * The meta object literal for the '<em><b>Former Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__FORMER_NUMBER = eINSTANCE.getReview_FormerNumber();

		/**
		 * The meta object literal for the '<em><b>Former Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__FORMER_WORDS = eINSTANCE.getReview_FormerWords();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__BEGIN = eINSTANCE.getReview_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__END = eINSTANCE.getReview_End();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__NOTE = eINSTANCE.getReview_Note();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__TIME = eINSTANCE.getReview_Time();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__ORIGIN = eINSTANCE.getReview_Origin();

		/**
		 * The meta object literal for the '<em><b>Replaced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REPLACED = eINSTANCE.getReview_Replaced();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.CodingRoundImpl <em>Coding Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.CodingRoundImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCodingRound()
		 * @generated
		 */
		EClass CODING_ROUND = eINSTANCE.getCodingRound();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__NUMBER = eINSTANCE.getCodingRound_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__NAME = eINSTANCE.getCodingRound_Name();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__SEED = eINSTANCE.getCodingRound_Seed();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__UNIT = eINSTANCE.getCodingRound_Unit();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__SHARE = eINSTANCE.getCodingRound_Share();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__SIZE = eINSTANCE.getCodingRound_Size();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__STRATUM = eINSTANCE.getCodingRound_Stratum();

		/**
		 * The meta object literal for the '<em><b>Coders</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__CODERS = eINSTANCE.getCodingRound_Coders();

		/**
		 * The meta object literal for the '<em><b>Begun</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__BEGUN = eINSTANCE.getCodingRound_Begun();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ROUND__CLOSED = eINSTANCE.getCodingRound_Closed();

		/**
		 * The meta object literal for the '<em><b>Drawn</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_ROUND__DRAWN = eINSTANCE.getCodingRound_Drawn();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.impl.DrawnDocumentImpl <em>Drawn Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.impl.DrawnDocumentImpl
		 * @see org.policycoder.model.impl.ModelPackageImpl#getDrawnDocument()
		 * @generated
		 */
		EClass DRAWN_DOCUMENT = eINSTANCE.getDrawnDocument();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_DOCUMENT__DOCUMENT = eINSTANCE.getDrawnDocument_Document();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_DOCUMENT__CLAUSES = eINSTANCE.getDrawnDocument_Clauses();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.DimensionRule <em>Dimension Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.DimensionRule
		 * @see org.policycoder.model.impl.ModelPackageImpl#getDimensionRule()
		 * @generated
		 */
		EEnum DIMENSION_RULE = eINSTANCE.getDimensionRule();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.CodingOrigin <em>Coding Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.CodingOrigin
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCodingOrigin()
		 * @generated
		 */
		EEnum CODING_ORIGIN = eINSTANCE.getCodingOrigin();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.CoderRole <em>Coder Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.CoderRole
		 * @see org.policycoder.model.impl.ModelPackageImpl#getCoderRole()
		 * @generated
		 */
		EEnum CODER_ROLE = eINSTANCE.getCoderRole();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.DrawnUnit <em>Drawn Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.DrawnUnit
		 * @see org.policycoder.model.impl.ModelPackageImpl#getDrawnUnit()
		 * @generated
		 */
		EEnum DRAWN_UNIT = eINSTANCE.getDrawnUnit();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.DrawnStratum <em>Drawn Stratum</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.DrawnStratum
		 * @see org.policycoder.model.impl.ModelPackageImpl#getDrawnStratum()
		 * @generated
		 */
		EEnum DRAWN_STRATUM = eINSTANCE.getDrawnStratum();

		/**
		 * The meta object literal for the '{@link org.policycoder.model.ReviewKind <em>Review Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.ReviewKind
		 * @see org.policycoder.model.impl.ModelPackageImpl#getReviewKind()
		 * @generated
		 */
		EEnum REVIEW_KIND = eINSTANCE.getReviewKind();

		/**
		 * The meta object literal for the '<em>Policy Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.PolicyDate
		 * @see org.policycoder.model.impl.ModelPackageImpl#getPolicyDate()
		 * @generated
		 */
		EDataType POLICY_DATE = eINSTANCE.getPolicyDate();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.policycoder.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Unread</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.policycoder.model.Unread
		 * @see org.policycoder.model.impl.ModelPackageImpl#getUnread()
		 * @generated
		 */
		EDataType UNREAD = eINSTANCE.getUnread();

	}

} //ModelPackage
