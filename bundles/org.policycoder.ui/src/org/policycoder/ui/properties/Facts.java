// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/** What is known of something, line by line in groups; some lines can be changed. */
final class Facts implements IPropertySource {

	private final List<IPropertyDescriptor> descriptors = new ArrayList<>();

	private final Map<Object, String> values = new HashMap<>();

	private final Map<Object, Consumer<String>> changes = new HashMap<>();

	private String group;

	/** Begins a group of lines. */
	Facts group(String label) {
		group = label;
		return this;
	}

	/** Adds a line that can be read. */
	Facts add(String label, String value) {
		return add(new PropertyDescriptor(descriptors.size(), label), value);
	}

	/** Adds a line that can be changed; the problem is what is wrong with a value. */
	Facts add(String label, String value, Function<String, Optional<String>> problem, Consumer<String> change) {
		TextPropertyDescriptor descriptor = new TextPropertyDescriptor(descriptors.size(), label);
		descriptor.setValidator(typed -> problem.apply((String) typed).orElse(null));
		changes.put(descriptor.getId(), change);
		return add(descriptor, value);
	}

	private Facts add(PropertyDescriptor descriptor, String value) {
		descriptor.setCategory(group);
		descriptor.setLabelProvider(LabelProvider.createTextProvider(v -> v == null ? "" : ((String) v).replace('\n', ' '))); //$NON-NLS-1$
		descriptors.add(descriptor);
		values.put(descriptor.getId(), value == null ? "" : value); //$NON-NLS-1$
		return this;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return values.get(id);
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		if (changes.containsKey(id) && !values.get(id).equals(value)) {
			changes.get(id).accept((String) value);
		}
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing has a value of its own to go back to
	}

	@Override
	public Object getEditableValue() {
		return null;
	}
}
