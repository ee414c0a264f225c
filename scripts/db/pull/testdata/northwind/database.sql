CREATE TABLE Categories (
  CategoryID INTEGER PRIMARY KEY AUTOINCREMENT, CategoryName TEXT, Description TEXT, Picture BLOB
);
CREATE TABLE Customers (
  CustomerID TEXT, CompanyName TEXT NOT NULL, ContactName TEXT, City TEXT, Country TEXT, Fax TEXT,
  PRIMARY KEY (CustomerID)
);
CREATE TABLE CustomerDemographics (CustomerTypeID TEXT NOT NULL, CustomerDesc TEXT, PRIMARY KEY (CustomerTypeID));
CREATE TABLE CustomerCustomerDemo (
  CustomerID TEXT NOT NULL REFERENCES Customers,
  CustomerTypeID TEXT NOT NULL REFERENCES CustomerDemographics,
  PRIMARY KEY (CustomerID, CustomerTypeID)
);
CREATE TABLE Employees (
  EmployeeID INTEGER PRIMARY KEY AUTOINCREMENT, LastName TEXT, FirstName TEXT, TitleOfCourtesy TEXT,
  BirthDate DATE, HireDate DATE, Photo BLOB, ReportsTo INTEGER REFERENCES Employees (EmployeeID)
);
CREATE TABLE Regions (RegionID INTEGER NOT NULL PRIMARY KEY, RegionDescription TEXT NOT NULL);
CREATE TABLE Territories (
  TerritoryID TEXT NOT NULL, TerritoryDescription TEXT NOT NULL, RegionID INTEGER NOT NULL,
  PRIMARY KEY (TerritoryID), FOREIGN KEY (RegionID) REFERENCES Regions (RegionID)
);
CREATE TABLE EmployeeTerritories (
  EmployeeID INTEGER NOT NULL, TerritoryID TEXT NOT NULL, PRIMARY KEY (EmployeeID, TerritoryID),
  FOREIGN KEY (EmployeeID) REFERENCES Employees (EmployeeID),
  FOREIGN KEY (TerritoryID) REFERENCES Territories (TerritoryID)
);
CREATE TABLE Shippers (ShipperID INTEGER PRIMARY KEY AUTOINCREMENT, CompanyName TEXT NOT NULL, Phone TEXT);
CREATE TABLE Suppliers (
  SupplierID INTEGER PRIMARY KEY AUTOINCREMENT, CompanyName TEXT NOT NULL, Country TEXT, HomePage TEXT
);
CREATE TABLE Products (
  ProductID INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, ProductName TEXT NOT NULL,
  SupplierID INTEGER, CategoryID INTEGER, QuantityPerUnit TEXT, UnitPrice NUMERIC DEFAULT 0,
  UnitsInStock INTEGER DEFAULT 0, ReorderLevel INTEGER DEFAULT 0, Discontinued TEXT NOT NULL DEFAULT '0',
  CHECK (UnitPrice >= (0)), CHECK (ReorderLevel >= (0)), CHECK ([UnitsInStock] >= (0)),
  FOREIGN KEY (SupplierID) REFERENCES Suppliers (SupplierID),
  FOREIGN KEY (CategoryID) REFERENCES Categories (CategoryID)
);
CREATE TABLE Orders (
  OrderID INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, CustomerID TEXT, EmployeeID INTEGER,
  OrderDate DATETIME, ShippedDate DATETIME, ShipVia INTEGER, Freight NUMERIC DEFAULT 0, ShipCountry TEXT,
  FOREIGN KEY (EmployeeID) REFERENCES Employees (EmployeeID),
  FOREIGN KEY (CustomerID) REFERENCES Customers (CustomerID),
  FOREIGN KEY (ShipVia) REFERENCES Shippers (ShipperID)
);
CREATE TABLE "Order Details" (
  OrderID INTEGER NOT NULL, ProductID INTEGER NOT NULL, UnitPrice NUMERIC NOT NULL DEFAULT 0,
  Quantity INTEGER NOT NULL DEFAULT 1, Discount REAL NOT NULL DEFAULT 0,
  PRIMARY KEY (OrderID, ProductID),
  CHECK (Discount >= (0) AND Discount <= (1)), CHECK (Quantity > (0)),
  FOREIGN KEY (OrderID) REFERENCES Orders (OrderID),
  FOREIGN KEY (ProductID) REFERENCES Products (ProductID)
);
CREATE VIEW [Current Product List] AS SELECT ProductID, ProductName FROM Products WHERE Discontinued = '0';
CREATE VIEW [Order Subtotals] AS
  SELECT d.OrderID, SUM(d.UnitPrice * d.Quantity * (1 - d.Discount)) AS Subtotal
  FROM [Order Details] d GROUP BY d.OrderID;
CREATE VIEW [Products by Category] AS
  SELECT c.CategoryName, p.ProductName, p.UnitsInStock, p.Discontinued
  FROM Categories c JOIN Products p ON p.CategoryID = c.CategoryID WHERE p.Discontinued <> 1;
