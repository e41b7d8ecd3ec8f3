// SPDX-License-Identifier: EPL-2.0
/**
 * The workbench as plug-ins see it, and as the views that come with it use it.
 * <p>
 * Each interface is a service of the window, which every part reaches by its site:
 *
 * <pre>
 * StudyService studies = getSite().getService(StudyService.class);
 * </pre>
 * <table>
 * <caption>What is asked where</caption>
 * <tr><td>{@link org.policycoder.ui.api.StudyService}</td><td>the study at hand, and what happens to it</td></tr>
 * <tr><td>{@link org.policycoder.ui.api.SelectionService}</td><td>the documents, clauses and categories that are selected</td></tr>
 * <tr><td>{@link org.policycoder.ui.api.LiveResults}</td><td>results that are computed anew when somebody codes</td></tr>
 * <tr><td>{@link org.policycoder.ui.api.StudyNavigator}</td><td>ways to a document, a clause, the clauses behind a number, a table</td></tr>
 * </table>
 * <p>
 * All of it is used from the thread of the user interface and calls back on it, unless a method says otherwise. A study
 * is changed by the commands of {@code org.policycoder.edit.command}, which {@link org.policycoder.ui.api.OpenStudy#session()}
 * executes, saves and undoes. The interfaces that this package says so of are not to be implemented by plug-ins: they may get further methods.
 *
 * @since 1.0
 */
package org.policycoder.ui.api;
