#pragma once

#include <QDialog>
#include <QPointer>

#include <utility>

class QHBoxLayout;
class QVBoxLayout;

namespace alongside {

// A panel over the window for one form: a heading, a body that scrolls when the screen is small, a row of buttons. It
// grows with its body as far as the screen has room. Esc closes it, and the focus goes back to where it was.
class Panel : public QDialog {
    Q_OBJECT
public:
    Panel(const QString& title, QWidget* parent);

    QVBoxLayout* body() const { return body_; }
    QHBoxLayout* footer() const { return footer_; } // buttons are added from left to right, after a stretch if wished

    // A panel whose content is broad, such as a table, takes this width (design pixels) where the screen has it.
    void widen(int width) { width_ = width; }

    // Closes and forgets what was typed; Esc may keep it.
    void discard();

    void setVisible(bool visible) override;

Q_SIGNALS:
    void discarding(); // before it closes

protected:
    void done(int result) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void quit();
    void sayFindingWaits();
    void fitScreen();
    void fitHeight();
    int wantedHeight();

    QVBoxLayout* body_;
    QHBoxLayout* footer_;
    QPointer<QWidget> focusBefore_;
    int width_;          // where the screen has it
    bool grows_ = false; // its body has changed, and its height is looked at soon
};

// Makes a panel and opens it; it lives until it is closed. Comes back at once: while a nested event loop ran, a screen
// reader that pressed the button would wait for its answer.
template <class SomePanel, class... Arguments>
SomePanel* openPanel(Arguments&&... arguments) {
    auto* panel = new SomePanel(std::forward<Arguments>(arguments)...);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->open();
    return panel;
}

} // namespace alongside
