import { relations, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  integer,
  numeric,
  primaryKey,
  real,
  sqliteTable,
  sqliteView,
  text,
} from "drizzle-orm/sqlite-core";

export const categories = sqliteTable("Categories", {
  categoryId: integer("CategoryID").primaryKey({ autoIncrement: true }),
  categoryName: text("CategoryName"),
  description: text("Description"),
  picture: blob("Picture", { mode: "buffer" }),
});

export const customers = sqliteTable("Customers", {
  customerId: text("CustomerID").primaryKey(),
  companyName: text("CompanyName").notNull(),
  contactName: text("ContactName"),
  city: text("City"),
  country: text("Country"),
  fax: text("Fax"),
});

export const customerDemographics = sqliteTable("CustomerDemographics", {
  customerTypeId: text("CustomerTypeID").primaryKey(),
  customerDesc: text("CustomerDesc"),
});

export const customerCustomerDemos = sqliteTable(
  "CustomerCustomerDemo",
  {
    customerId: text("CustomerID")
      .notNull()
      .references(() => customers.customerId),
    customerTypeId: text("CustomerTypeID")
      .notNull()
      .references(() => customerDemographics.customerTypeId),
  },
  (table) => [primaryKey({ columns: [table.customerId, table.customerTypeId] })],
);

export const employees = sqliteTable("Employees", {
  employeeId: integer("EmployeeID").primaryKey({ autoIncrement: true }),
  lastName: text("LastName"),
  firstName: text("FirstName"),
  titleOfCourtesy: text("TitleOfCourtesy"),
  birthDate: text("BirthDate"), // DATE
  hireDate: text("HireDate"), // DATE
  photo: blob("Photo", { mode: "buffer" }),
  reportsTo: integer("ReportsTo").references((): AnySQLiteColumn => employees.employeeId),
});

export const regions = sqliteTable("Regions", {
  regionId: integer("RegionID").primaryKey(),
  regionDescription: text("RegionDescription").notNull(),
});

export const territories = sqliteTable("Territories", {
  territoryId: text("TerritoryID").primaryKey(),
  territoryDescription: text("TerritoryDescription").notNull(),
  regionId: integer("RegionID")
    .notNull()
    .references(() => regions.regionId),
});

export const employeeTerritories = sqliteTable(
  "EmployeeTerritories",
  {
    employeeId: integer("EmployeeID")
      .notNull()
      .references(() => employees.employeeId),
    territoryId: text("TerritoryID")
      .notNull()
      .references(() => territories.territoryId),
  },
  (table) => [primaryKey({ columns: [table.employeeId, table.territoryId] })],
);

export const shippers = sqliteTable("Shippers", {
  shipperId: integer("ShipperID").primaryKey({ autoIncrement: true }),
  companyName: text("CompanyName").notNull(),
  phone: text("Phone"),
});

export const orders = sqliteTable("Orders", {
  orderId: integer("OrderID").primaryKey({ autoIncrement: true }),
  customerId: text("CustomerID").references(() => customers.customerId),
  employeeId: integer("EmployeeID").references(() => employees.employeeId),
  orderDate: text("OrderDate"), // DATETIME
  shippedDate: text("ShippedDate"), // DATETIME
  shipVia: integer("ShipVia").references(() => shippers.shipperId),
  freight: numeric("Freight", { mode: "number" }).default(0),
  shipCountry: text("ShipCountry"),
});

export const suppliers = sqliteTable("Suppliers", {
  supplierId: integer("SupplierID").primaryKey({ autoIncrement: true }),
  companyName: text("CompanyName").notNull(),
  country: text("Country"),
  homePage: text("HomePage"),
});

export const products = sqliteTable(
  "Products",
  {
    productId: integer("ProductID").primaryKey({ autoIncrement: true }),
    productName: text("ProductName").notNull(),
    supplierId: integer("SupplierID").references(() => suppliers.supplierId),
    categoryId: integer("CategoryID").references(() => categories.categoryId),
    quantityPerUnit: text("QuantityPerUnit"),
    unitPrice: numeric("UnitPrice", { mode: "number" }).default(0),
    unitsInStock: integer("UnitsInStock").default(0),
    reorderLevel: integer("ReorderLevel").default(0),
    discontinued: text("Discontinued").notNull().default("0"),
  },
  (table) => [
    check("Products_check", sql`${table.unitPrice} >= (0)`),
    check("Products_check_2", sql`${table.reorderLevel} >= (0)`),
    check("Products_check_3", sql`${table.unitsInStock} >= (0)`),
  ],
);

export const orderDetails = sqliteTable(
  "Order Details",
  {
    orderId: integer("OrderID")
      .notNull()
      .references(() => orders.orderId),
    productId: integer("ProductID")
      .notNull()
      .references(() => products.productId),
    unitPrice: numeric("UnitPrice", { mode: "number" }).notNull().default(0),
    quantity: integer("Quantity").notNull().default(1),
    discount: real("Discount").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.productId] }),
    check("Order Details_check", sql`${table.discount} >= (0) and ${table.discount} <= (1)`),
    check("Order Details_check_2", sql`${table.quantity} > (0)`),
  ],
);

export const currentProductList = sqliteView("Current Product List", {
  productId: integer("ProductID"),
  productName: text("ProductName"),
}).as(sql`SELECT ProductID, ProductName FROM Products WHERE Discontinued = '0'`);

export const orderSubtotals = sqliteView("Order Subtotals", {
  orderId: integer("OrderID"),
  subtotal: numeric("Subtotal", { mode: "number" }),
}).as(sql`SELECT d.OrderID, SUM(d.UnitPrice * d.Quantity * (1 - d.Discount)) AS Subtotal
  FROM [Order Details] d GROUP BY d.OrderID`);

export const productsByCategory = sqliteView("Products by Category", {
  categoryName: text("CategoryName"),
  productName: text("ProductName"),
  unitsInStock: integer("UnitsInStock"),
  discontinued: text("Discontinued"),
}).as(sql`SELECT c.CategoryName, p.ProductName, p.UnitsInStock, p.Discontinued
  FROM Categories c JOIN Products p ON p.CategoryID = c.CategoryID WHERE p.Discontinued <> 1`);

export const categoriesRelations = relations(categories, ({ many }) => ({
  products: many(products),
}));

export const customersRelations = relations(customers, ({ many }) => ({
  customerCustomerDemos: many(customerCustomerDemos),
  orders: many(orders),
}));

export const customerDemographicsRelations = relations(customerDemographics, ({ many }) => ({
  customerCustomerDemos: many(customerCustomerDemos),
}));

export const customerCustomerDemosRelations = relations(customerCustomerDemos, ({ one }) => ({
  customer: one(customers, {
    fields: [customerCustomerDemos.customerId],
    references: [customers.customerId],
  }),
  customerType: one(customerDemographics, {
    fields: [customerCustomerDemos.customerTypeId],
    references: [customerDemographics.customerTypeId],
  }),
}));

export const employeesRelations = relations(employees, ({ one, many }) => ({
  reportsToEmployee: one(employees, {
    fields: [employees.reportsTo],
    references: [employees.employeeId],
    relationName: "employees.reportsToEmployee",
  }),
  reports: many(employees, { relationName: "employees.reportsToEmployee" }),
  employeeTerritories: many(employeeTerritories),
  orders: many(orders),
}));

export const regionsRelations = relations(regions, ({ many }) => ({
  territories: many(territories),
}));

export const territoriesRelations = relations(territories, ({ one, many }) => ({
  region: one(regions, { fields: [territories.regionId], references: [regions.regionId] }),
  employeeTerritories: many(employeeTerritories),
}));

export const employeeTerritoriesRelations = relations(employeeTerritories, ({ one }) => ({
  employee: one(employees, {
    fields: [employeeTerritories.employeeId],
    references: [employees.employeeId],
  }),
  territory: one(territories, {
    fields: [employeeTerritories.territoryId],
    references: [territories.territoryId],
  }),
}));

export const shippersRelations = relations(shippers, ({ many }) => ({
  orders: many(orders),
}));

export const ordersRelations = relations(orders, ({ one, many }) => ({
  customer: one(customers, { fields: [orders.customerId], references: [customers.customerId] }),
  employee: one(employees, { fields: [orders.employeeId], references: [employees.employeeId] }),
  shipViaShipper: one(shippers, { fields: [orders.shipVia], references: [shippers.shipperId] }),
  orderDetails: many(orderDetails),
}));

export const suppliersRelations = relations(suppliers, ({ many }) => ({
  products: many(products),
}));

export const productsRelations = relations(products, ({ one, many }) => ({
  category: one(categories, { fields: [products.categoryId], references: [categories.categoryId] }),
  supplier: one(suppliers, { fields: [products.supplierId], references: [suppliers.supplierId] }),
  orderDetails: many(orderDetails),
}));

export const orderDetailsRelations = relations(orderDetails, ({ one }) => ({
  order: one(orders, { fields: [orderDetails.orderId], references: [orders.orderId] }),
  product: one(products, { fields: [orderDetails.productId], references: [products.productId] }),
}));
