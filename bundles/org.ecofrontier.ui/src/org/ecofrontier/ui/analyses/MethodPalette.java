package org.ecofrontier.ui.analyses;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.text.UiText;

/** Offers the installed methods by category, with a search and an explanation. */
final class MethodPalette extends FrameDialog {

    private static final Point SIZE = new Point(820, 560);

    private Text search;
    private TreeViewer tree;
    private Text explanation;
    private MethodDescriptor chosen;

    MethodPalette(Shell shell) {
        super(shell, UiText.of("palette.title"), UiText.of("palette.add"), "palette.add", SIZE);
    }

    /** The method that was chosen, unless the user cancelled. */
    Optional<MethodDescriptor> choose() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of("palette.message"));
        search = Fields.search(area, "palette.search", UiText.of("palette.search"), this::show);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new TreeViewer(sash, SWT.BORDER | SWT.SINGLE);
        tree.getTree().setData("id", "palette.tree");
        tree.setContentProvider(new Categories());
        tree.setLabelProvider(new Labels());
        explanation = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        sash.setWeights(46, 54);
        tree.addSelectionChangedListener(event -> selected(((StructuredSelection) event.getSelection()).getFirstElement()));
        tree.addDoubleClickListener(event -> {
            if (chosen != null) {
                okPressed();
            }
        });
        search.addListener(SWT.KeyDown, this::searchKey);
        search.addListener(SWT.DefaultSelection, event -> {
            if (chosen != null) {
                okPressed();
            }
        });
    }

    private void searchKey(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            tree.getTree().setFocus();
        }
    }

    @Override
    protected void begin() {
        show();
    }

    private List<MethodDescriptor> methods() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return Methods.registry().methods().stream().map(InstalledMethod::descriptor)
            .filter(each -> each.deprecation().isEmpty())
            .filter(each -> wanted.isEmpty() || words(each).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    private static String words(MethodDescriptor method) {
        return String.join(" ", method.id(), UiText.in(method.name()), method.name().english(), UiText.in(method.description()),
            Categories.name(method.category()));
    }

    private void show() {
        List<MethodDescriptor> methods = methods();
        tree.setInput(methods);
        tree.expandAll();
        if (!methods.isEmpty()) {
            MethodDescriptor first = methods.stream().min((a, b) -> a.category().compareTo(b.category())).orElseThrow();
            tree.setSelection(new StructuredSelection(first));
        } else {
            selected(null);
        }
    }

    private void selected(Object element) {
        chosen = element instanceof MethodDescriptor method ? method : null;
        ready(chosen != null);
        explanation.setText(chosen == null ? UiText.of(methods().isEmpty() ? "palette.none" : "palette.category") : explain(chosen));
    }

    private static String explain(MethodDescriptor method) {
        StringBuilder text = new StringBuilder();
        text.append(UiText.in(method.name())).append("\n").append(method.id()).append("\n\n").append(UiText.in(method.description()));
        text.append("\n\n").append(UiText.of("palette.needs"));
        method.slots().forEach(slot -> text.append("\n  • ").append(UiText.in(slot.label()))
            .append(slot.min() == 0 ? " " + UiText.of("palette.optional") : ""));
        text.append("\n\n").append(UiText.of("palette.gives"));
        method.outputs().stream().map(OutputDescriptor::label).forEach(label -> text.append("\n  • ").append(UiText.in(label)));
        if (!method.references().isEmpty()) {
            text.append("\n\n").append(UiText.of("about.literature"));
            method.references().forEach(reference -> text.append("\n  • ").append(reference.citation()));
        }
        return text.toString();
    }

    /** The methods below their categories. */
    private static final class Categories implements ITreeContentProvider {

        private List<MethodDescriptor> methods = List.of();

        static String name(String category) {
            String key = "category." + category;
            return UiText.has(key) ? UiText.of(key) : category;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object[] getElements(Object input) {
            methods = (List<MethodDescriptor>) input;
            return methods.stream().map(MethodDescriptor::category).distinct().sorted().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return methods.stream().filter(each -> each.category().equals(parent)).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof MethodDescriptor method ? method.category() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof String;
        }
    }

    /** The names of methods and categories. */
    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof MethodDescriptor method ? UiText.in(method.name()) : Categories.name((String) element);
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(element instanceof MethodDescriptor ? "analysis" : "methods");
        }
    }
}
