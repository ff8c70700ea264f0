package org.ecofrontier.ui.actions;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ecofrontier.ui.look.Colors;
import org.ecofrontier.ui.look.Icons;

/**
 * A tool that shows its name beside its icon.
 *
 * @since 0.1
 */
public final class TitledTool extends ContributionItem {

    private final String action;
    private final Runnable listener = this::refresh;
    private ToolItem item;

    /** @param action the id of its command */
    public TitledTool(String action) {
        super(action);
        this.action = action;
    }

    @Override
    public void fill(ToolBar parent, int index) {
        Actions.Offer offer = Actions.offer(action);
        item = new ToolItem(parent, SWT.PUSH, index < 0 ? parent.getItemCount() : index);
        item.setText(offer.title());
        item.setImage(Icons.image(offer.icon()));
        item.setToolTipText(offer.title() + offer.keys());
        item.setData("id", "tool." + action);
        item.addListener(SWT.Selection, event -> Actions.run(action));
        item.addListener(SWT.Dispose, event -> Active.removeListener(listener));
        Active.addListener(listener);
        refresh();
    }

    private void refresh() {
        if (!item.isDisposed()) {
            item.setEnabled(Actions.isEnabled(action));
            if (Colors.isDark()) {
                item.setForeground(item.isEnabled() ? Colors.text() : Colors.unusable());
            }
        }
    }
}
