#pragma once

#include "shared/text_role.h"
#include "shared/wrapped_heights.h"

#include <QLabel>

namespace alongside {

enum class Shade { Plain, Secondary, Accent, Warn };

// A one-line label in a role's type. All labels of the kit show plain text: names may hold "<".
QLabel* makeLabel(const QString& words, TextRole role = TextRole::Body, Shade shade = Shade::Plain,
                  QWidget* parent = nullptr);

// Gives the words of any widget a shade that follows the theme.
void setShade(QWidget* widget, Shade shade);

// Wraps its words and always claims the height they need at its width, so that no layout clips them.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(const QString& words = {}, TextRole role = TextRole::Body, Shade shade = Shade::Plain,
                          QWidget* parent = nullptr);

    void setWords(const QString& words);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void claimHeight();

    mutable WrappedHeights heights_;
};

// One line that ends in "..." where room is short, and then says the whole in its tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& words = {}, TextRole role = TextRole::Body, Shade shade = Shade::Plain,
                         QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace alongside
