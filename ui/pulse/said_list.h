#pragma once

#include <QStringList>
#include <QWidget>

namespace alongside {

// Sentences of a pulse, each with what was answered beside it, or below it where the room is narrow.
class SaidList : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString sentence;
        QString answer;
    };

    explicit SaidList(const QList<Line>& lines, QWidget* parent = nullptr);
};

} // namespace alongside
