package org.ecofrontier.ui.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.text.UiText;

/** Drives the real window from a test thread: finds widgets by their id, clicks, types, waits for conditions, takes pictures. */
public final class Driver {

    private static final long LIMIT_SECONDS = 240;
    private static final long POLL_MILLISECONDS = 25;
    private static final int DRAG_STEPS = 8;

    private final Display display;
    private int patience = 6;

    /** Drives the window of the running workbench. */
    public Driver() {
        display = PlatformUI.getWorkbench().getDisplay();
    }

    /** Runs something in the user-interface thread and waits for it. */
    public <T> T ui(Supplier<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(action.get());
            } catch (RuntimeException | AssertionError e) {
                thrown.set(e);
            }
        });
        if (thrown.get() instanceof RuntimeException e) {
            throw e;
        }
        if (thrown.get() instanceof AssertionError e) {
            throw e;
        }
        return result.get();
    }

    /** Runs something in the user-interface thread and waits for it. */
    public void run(Runnable action) {
        ui(() -> {
            action.run();
            return null;
        });
    }

    /** Starts something in the user-interface thread that may open a dialog. */
    public void start(Runnable action) {
        display.asyncExec(action);
    }

    /** Waits until a condition holds in the user-interface thread. */
    public void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!ui(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                screenshot("timeout");
                throw new AssertionError("Waited too long until " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** From now on goes to the next thing as soon as the events of the last one are handled, without waiting for what they set off. */
    public void hurry() {
        patience = 1;
    }

    /** Waits until all events are handled. */
    public void settle() {
        for (int i = 0; i < patience; i++) {
            run(() -> {
            });
            pause();
        }
    }

    /** The visible widget of an id, if there is one. */
    public Optional<Control> find(String id) {
        return ui(() -> controls().stream().filter(control -> id.equals(control.getData("id")) && control.isVisible()).findFirst());
    }

    /** Waits for the visible widget of an id. */
    public <T extends Control> T get(String id, Class<T> type) {
        until("there is " + id, () -> find(id).isPresent());
        return type.cast(find(id).orElseThrow());
    }

    private List<Control> controls() {
        List<Control> all = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            collect(shell, all);
        }
        return all;
    }

    private static void collect(Control control, List<Control> all) {
        all.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, all);
            }
        }
        if (control instanceof Shell shell) {
            for (Shell child : shell.getShells()) {
                collect(child, all);
            }
        }
    }

    /** Waits until a widget can be used, then clicks it; what it opens may stay open. */
    public void click(String id) {
        Control control = get(id, Control.class);
        until(id + " can be used", control::isEnabled);
        start(() -> {
            if (control instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                button.setSelection(true);
            }
            control.notifyListeners(SWT.Selection, new Event());
        });
        settle();
    }

    /** Types a text into a field in place of what is there. */
    public void type(String id, String text) {
        Control control = get(id, Control.class);
        run(() -> {
            control.setFocus();
            if (control instanceof Text field) {
                field.setText(text);
            } else {
                ((Combo) control).setText(text);
            }
        });
        settle();
    }

    /** Chooses an entry of a list. */
    public void choose(String id, String entry) {
        Combo combo = get(id, Combo.class);
        run(() -> {
            int index = combo.indexOf(entry);
            if (index < 0) {
                throw new AssertionError(id + " has no entry " + entry + " but " + String.join(", ", combo.getItems()));
            }
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        settle();
    }

    /** Waits until a command can be used, then runs it as a menu would. */
    public void command(String id) {
        until("the command " + id + " can be used", () -> enabled(id));
        start(() -> Actions.run(Actions.PREFIX + id));
        settle();
    }

    /** Whether a command can be used. */
    public boolean enabled(String id) {
        return ui(() -> PlatformUI.getWorkbench().getService(org.eclipse.ui.commands.ICommandService.class)
            .getCommand(Actions.PREFIX + id).isEnabled());
    }

    /** Brings a tab of a folder to the front. */
    public void tab(String folder, String tab) {
        until("there is the tab " + tab, () -> tabItem(folder, tab).isPresent());
        run(() -> {
            CTabItem item = tabItem(folder, tab).orElseThrow();
            item.getParent().setSelection(item);
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
        settle();
    }

    /** The tabs of a folder, by their ids. */
    public List<String> tabs(String folder) {
        until("there is " + folder, () -> !tabItems(folder).isEmpty());
        return ui(() -> tabItems(folder).stream().map(item -> (String) item.getData("id")).toList());
    }

    private Optional<CTabItem> tabItem(String folder, String tab) {
        return tabItems(folder).stream().filter(item -> tab.equals(item.getData("id"))).findFirst();
    }

    private List<CTabItem> tabItems(String folder) {
        return controls().stream().filter(CTabFolder.class::isInstance)
            .filter(each -> folder.equals(each.getData("id")) && each.isVisible()).findFirst()
            .map(each -> List.of(((CTabFolder) each).getItems())).orElse(List.of());
    }

    /** The visible grid of an id. */
    public Grid grid(String id) {
        Control control = get(id, Control.class);
        return (Grid) ui(() -> control.getData("grid"));
    }

    /** The texts of all visible labels, and of fields that only show. */
    public List<String> labels() {
        return ui(() -> controls().stream().filter(Control::isVisible).map(Driver::shown).filter(text -> !text.isEmpty()).toList());
    }

    private static String shown(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Text text when !text.getEditable() -> text.getText();
            default -> "";
        };
    }

    /** The texts of a tree, a line for each visible item. */
    public List<String> tree(String id) {
        Tree tree = get(id, Tree.class);
        return ui(() -> {
            List<String> lines = new ArrayList<>();
            for (TreeItem item : tree.getItems()) {
                lines(item, lines);
            }
            return lines;
        });
    }

    private static void lines(TreeItem item, List<String> lines) {
        lines.add(item.getText());
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                lines(child, lines);
            }
        }
    }

    /** Selects the first line of a tree that begins with a text. */
    public void selectLine(String id, String beginning) {
        Tree tree = get(id, Tree.class);
        run(() -> {
            TreeItem item = line(tree.getItems(), beginning);
            if (item == null) {
                throw new AssertionError("No line begins with " + beginning);
            }
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
        });
        settle();
    }

    private static TreeItem line(TreeItem[] items, String beginning) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(beginning)) {
                return item;
            }
            TreeItem found = item.getExpanded() ? line(item.getItems(), beginning) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Opens the lines of a tree whose text begins so. */
    public void expandLine(String id, String beginning) {
        Tree tree = get(id, Tree.class);
        run(() -> {
            TreeItem item = line(tree.getItems(), beginning);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
        settle();
    }

    /** Presses a key in a widget. */
    public void press(String id, int modifiers, int key) {
        Control control = get(id, Control.class);
        run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
            event.stateMask = modifiers;
            control.notifyListeners(SWT.KeyDown, event);
        });
        settle();
    }

    /** Edits a cell of a table as a user does, by its stored value. */
    public void cell(String id, int row, int column, String value) {
        Table table = get(id, Table.class);
        run(() -> ((PropertyTable<?>) table.getData("table")).change(row, column, value));
        settle();
    }

    /** Brings a tab of a plain folder to the front. */
    public void folderTab(String id, int index) {
        TabFolder tabs = get(id, TabFolder.class);
        run(() -> {
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
        });
        settle();
    }

    /** Presses a tool of a view by the key of its text. */
    public void tool(String key) {
        String text = UiText.of(key);
        run(() -> controls().stream().filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
            .filter(item -> text.equals(item.getText()) || text.equals(item.getToolTipText())).findFirst()
            .orElseThrow(() -> new AssertionError("There is no tool " + text)).notifyListeners(SWT.Selection, new Event()));
        settle();
    }

    /** Chooses the first item of the menu that stands open at a widget whose text has a word in it. */
    public void choose(Control at, String word) {
        until("a menu stands open", () -> at.getData("menu") instanceof Menu menu && !menu.isDisposed());
        run(() -> {
            Menu menu = (Menu) at.getData("menu");
            MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().contains(word)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no item " + word));
            menu.setVisible(false);
            item.notifyListeners(SWT.Selection, new Event());
        });
        settle();
    }

    /** Sends a pointer event to a widget. */
    public void mouse(Widget widget, int type, int x, int y, int state) {
        run(() -> {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.stateMask = state;
            widget.notifyListeners(type, event);
        });
    }

    /**
     * Drags from one place to another with the pointer of the screen, as a hand does; both in coordinates of a widget.
     */
    public void drag(Control from, Point start, Control to, Point end) {
        Point begin = ui(() -> from.toDisplay(start));
        Point finish = ui(() -> to.toDisplay(end));
        pointer(SWT.MouseMove, begin.x, begin.y);
        pointer(SWT.MouseDown, begin.x, begin.y);
        for (int i = 1; i <= DRAG_STEPS; i++) {
            pointer(SWT.MouseMove, begin.x + (finish.x - begin.x) * i / DRAG_STEPS, begin.y + (finish.y - begin.y) * i / DRAG_STEPS);
        }
        pointer(SWT.MouseMove, finish.x + 1, finish.y);
        pointer(SWT.MouseUp, finish.x, finish.y);
        settle();
    }

    private void pointer(int type, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        run(() -> display.post(event));
        for (int i = 0; i < 2; i++) {
            pause();
        }
    }

    /** Waits for a dialog and presses its button, by the key of the text of the button; of two dialogs the one in front. */
    public void answer(String key) {
        lastAnswer(key);
        settle();
    }

    /** Answers a dialog after which the workbench ends. */
    public void lastAnswer(String key) {
        String text = UiText.of(key);
        until("a dialog has the button " + text, () -> button(text).isPresent());
        start(() -> button(text).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<Control> button(String text) {
        return controls().stream().filter(Control::isVisible).filter(each -> each instanceof Button button && text.equals(button.getText()))
            .filter(each -> Arrays.stream(each.getShell().getShells()).noneMatch(Shell::isVisible)).findFirst();
    }

    /** Closes the topmost dialog. */
    public void closeDialog() {
        run(() -> {
            for (Shell shell : display.getShells()) {
                if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
                    shell.close();
                }
            }
        });
        settle();
    }

    /** Gives the window a size. */
    public void resize(int width, int height) {
        run(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            shell.setMaximized(false);
            shell.setBounds(0, 0, width, height);
        });
        settle();
    }

    /** Takes a picture of the screen into target/screenshots. */
    public void screenshot(String name) {
        settle();
        run(() -> {
            Rectangle bounds = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, bounds.x, bounds.y);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData()};
                Path folder = Path.of(System.getProperty("screenshots", "target/screenshots")).toAbsolutePath();
                Files.createDirectories(folder);
                loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            } catch (IOException e) {
                throw new AssertionError(e);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** Closes all editors without saving. */
    public void closeAll() {
        run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false));
        settle();
    }

    /** Something of the user-interface thread as a function of the display. */
    public <T> T with(Function<Display, T> action) {
        return ui(() -> action.apply(display));
    }
}
