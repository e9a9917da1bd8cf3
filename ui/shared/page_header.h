#pragma once

#include <QWidget>

class QHBoxLayout;

namespace alongside {

class FoldingRow;
class WrappedLabel;

// The top of a page: title, a sentence below it, actions at the right, before them whatever stands for the page (an
// avatar).
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); // empty: none
    void setLeading(QWidget* widget);
    void addToActions(QWidget* action);

    // In a low window: a smaller title that wraps beside its actions rather than push them below.
    void setCompact(bool compact);

private:
    QHBoxLayout* row_;
    QHBoxLayout* actions_;
    FoldingRow* whole_;
    WrappedLabel* title_;
    WrappedLabel* subtitle_;
};

// The heading of a part of a page, with room for a link at its right end.
class SectionHeading : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeading(const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    void addToActions(QWidget* action);

private:
    QHBoxLayout* row_;
    WrappedLabel* words_;
};

} // namespace alongside
