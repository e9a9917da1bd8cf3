#pragma once

#include "domain/dimension.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace alongside {

class FilterField;
class FlowLayout;

// What stands above a shelf of the library: the filter by words, that by dimension, and the way to add one's own.
class ShelfBar : public QWidget {
    Q_OBJECT
public:
    explicit ShelfBar(FilterField* filter, QWidget* parent = nullptr);

    // Another choice; its first entry is `any`.
    QComboBox* addChoice(const QString& name, const QString& any, const QStringList& words);
    QPushButton* addButton(const QString& words);

    std::optional<Dimension> dimension() const; // empty: any
    void setDimension(const std::optional<Dimension>& dimension);

Q_SIGNALS:
    void changed(); // what is to be shown

private:
    FlowLayout* flow_;
    QComboBox* dimension_;
};

} // namespace alongside
