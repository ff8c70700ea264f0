package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;

/** Copies in full precision in place of what is shown. */
final class CopyHandler implements ILayerCommandHandler<CopyDataToClipboardCommand> {

    private final Runnable copy;

    CopyHandler(Runnable copy) {
        this.copy = copy;
    }

    @Override
    public boolean doCommand(ILayer layer, CopyDataToClipboardCommand command) {
        copy.run();
        return true;
    }

    @Override
    public Class<CopyDataToClipboardCommand> getCommandClass() {
        return CopyDataToClipboardCommand.class;
    }
}
