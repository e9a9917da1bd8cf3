#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <optional>

class QWidget;

namespace alongside {

// How tall a widget's words are when they wrap at a width. Layouts ask for the same heights many times over, and each
// asks for the words to be broken into lines; here that is done once for each width, for as long as words and font
// stay.
class WrappedHeights {
public:
    int at(int width, const QString& words, const QWidget& widget);
    int widthInOneLine(const QString& words, const QWidget& widget);

    // At once where the words were about somebody, and may not be asked for again.
    void forgetOld(const QString& words, const QWidget& widget);

private:
    QString words_;
    QFont font_;
    int dpi_ = 0;
    int inOneLine_ = -1;         // the width; unknown yet
    std::optional<int> oneLine_; // the height of one line, where the words can stand in one
    QHash<int, int> byWidth_;
};

} // namespace alongside
